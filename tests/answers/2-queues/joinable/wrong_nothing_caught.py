# mistake: nothing is caught: the worker dies and its item is never done
# fails: worker_survives, run_failures
# told: No process is left that could take an item
from multiprocessing import JoinableQueue, Process


def worker(q, work):
    while True:
        work(q.get())
        q.task_done()


def run(work, items, workers):
    q = JoinableQueue()
    for _ in range(workers):
        Process(target=worker, args=(q, work), daemon=True).start()
    for item in items:
        q.put(item)
    q.join()
