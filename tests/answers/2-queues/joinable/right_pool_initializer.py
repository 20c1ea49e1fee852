# right: a Pool whose initializer is the worker, which never comes back from it; the pool is terminated
from multiprocessing import JoinableQueue, Pool


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
    q = JoinableQueue()
    with Pool(workers, initializer=worker, initargs=(q, work)):
        for item in items:
            q.put(item)
        q.join()
