# mistake: an item that failed is put on the queue again and again
# fails: worker_survives
from multiprocessing import JoinableQueue, Process


def worker(q, work):
    tried = set()
    while True:
        item = q.get()
        try:
            work(item)
        except Exception:
            if len(tried) < 3:
                tried.add(len(tried))
                q.put(item)
        finally:
            q.task_done()


def run(work, items, workers):
    q = JoinableQueue()
    for _ in range(workers):
        Process(target=worker, args=(q, work), daemon=True).start()
    for item in items:
        q.put(item)
    q.join()
