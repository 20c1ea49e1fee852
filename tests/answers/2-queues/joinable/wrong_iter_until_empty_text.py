# mistake: iter(q.get, "") ends the worker at an empty text, unreported
# fails: worker_any_item
from multiprocessing import JoinableQueue, Process


def worker(q, work):
    for item in iter(q.get, ""):
        try:
            work(item)
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
