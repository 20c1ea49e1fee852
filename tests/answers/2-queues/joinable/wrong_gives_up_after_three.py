# mistake: a worker gives up after three failures
# fails: worker_survives
from multiprocessing import JoinableQueue, Process


def worker(q, work):
    failures = 0
    while failures < 3:
        item = q.get()
        try:
            work(item)
        except Exception:
            failures += 1
        finally:
            q.task_done()


def run(work, items, workers):
    q = JoinableQueue()
    for _ in range(workers):
        Process(target=worker, args=(q, work), daemon=True).start()
    for item in items:
        q.put(item)
    q.join()
