# right: everything is put before the first worker starts, and never more workers than items
from multiprocessing import JoinableQueue, Process


def quietly(work, item):
    try:
        return work(item)
    except Exception:
        return None


def worker(q, work):
    while True:
        quietly(work, q.get())
        q.task_done()


def run(work, items, workers):
    items = list(items)
    q = JoinableQueue()
    for item in items:
        q.put(item)
    for _ in range(min(workers, len(items))):
        Process(target=worker, args=(q, work), daemon=True).start()
    q.join()
