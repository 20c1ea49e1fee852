# mistake: each daemonic worker opens a Pool of its own, and daemonic processes may not have children
# fails: run_does_all
from multiprocessing import JoinableQueue, Pool, Process


def worker(q, work):
    with Pool(1) as pool:
        while True:
            item = q.get()
            try:
                pool.apply(work, (item,))
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
