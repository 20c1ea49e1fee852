# mistake: an item that failed is tried a second time
# fails: worker_survives
from multiprocessing import JoinableQueue, Process


def worker(q, work):
    while True:
        item = q.get()
        try:
            for _ in range(2):
                try:
                    work(item)
                    break
                except Exception:
                    pass
        finally:
            q.task_done()


def run(work, items, workers):
    q = JoinableQueue()
    for _ in range(workers):
        Process(target=worker, args=(q, work), daemon=True).start()
    for item in items:
        q.put(item)
    q.join()
