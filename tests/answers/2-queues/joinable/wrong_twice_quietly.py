# mistake: task_done twice for each item, and the ValueError of the second is caught
# fails: worker_done_once
from multiprocessing import JoinableQueue, Process


def worker(q, work):
    while True:
        item = q.get()
        try:
            work(item)
        except Exception:
            pass
        try:
            q.task_done()
            q.task_done()
        except ValueError:
            pass


def run(work, items, workers):
    q = JoinableQueue()
    for _ in range(workers):
        Process(target=worker, args=(q, work), daemon=True).start()
    for item in items:
        q.put(item)
    q.join()
