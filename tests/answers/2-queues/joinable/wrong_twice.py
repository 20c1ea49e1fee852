# mistake: task_done in the handler and after it: twice for an item that failed
# fails: worker_survives
from multiprocessing import JoinableQueue, Process


def worker(q, work):
    while True:
        item = q.get()
        try:
            work(item)
        except Exception:
            q.task_done()
        q.task_done()


def run(work, items, workers):
    q = JoinableQueue()
    for _ in range(workers):
        Process(target=worker, args=(q, work), daemon=True).start()
    for item in items:
        q.put(item)
    q.join()
