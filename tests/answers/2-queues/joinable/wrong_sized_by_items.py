# mistake: one worker for every two items, at most `workers`
# fails: run_together
from multiprocessing import JoinableQueue, Process


def worker(q, work):
    while True:
        item = q.get()
        try:
            work(item)
        except Exception:
            pass
        finally:
            q.task_done()


def run(work, items, workers):
    items = list(items)
    q = JoinableQueue()
    for _ in range(min(workers, (len(items) + 1) // 2)):
        Process(target=worker, args=(q, work), daemon=True).start()
    for item in items:
        q.put(item)
    q.join()
