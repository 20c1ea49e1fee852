# mistake: the worker calls itself for the next item, until the interpreter refuses to go deeper
# fails: run_many
from multiprocessing import JoinableQueue, Process


def worker(q, work):
    item = q.get()
    try:
        work(item)
    except Exception:
        pass
    q.task_done()
    worker(q, work)


def run(work, items, workers):
    q = JoinableQueue()
    for _ in range(workers):
        Process(target=worker, args=(q, work), daemon=True).start()
    for item in items:
        q.put(item)
    q.join()
