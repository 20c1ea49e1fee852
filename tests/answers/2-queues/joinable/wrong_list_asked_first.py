# mistake: `if not list(items)` asks whether there is anything, and has read a generator to its end by that
# fails: run_any_iterable
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
    if not list(items):
        return
    q = JoinableQueue()
    for _ in range(workers):
        Process(target=worker, args=(q, work), daemon=True).start()
    for item in items:
        q.put(item)
    q.join()
