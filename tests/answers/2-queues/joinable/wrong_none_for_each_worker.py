# mistake: None ends a worker of run's own, which takes every None among the items for it; worker itself is right
# fails: run_any_item
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


def until_none(q, work):
    while True:
        item = q.get()
        try:
            if item is None:
                return
            work(item)
        except Exception:
            pass
        finally:
            q.task_done()


def run(work, items, workers):
    q = JoinableQueue()
    team = [Process(target=until_none, args=(q, work), daemon=True) for _ in range(workers)]
    for p in team:
        p.start()
    for item in items:
        q.put(item)
    for _ in team:
        q.put(None)
    q.join()
