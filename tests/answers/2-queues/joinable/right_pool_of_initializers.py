# right: a Pool whose workers never come back from their initializer, which serves the queue
from multiprocessing import JoinableQueue, Pool


def worker(q, work):
    while True:
        item = q.get()
        try:
            work(item)
        except Exception:
            pass
        q.task_done()


def run(work, items, workers):
    q = JoinableQueue()
    with Pool(workers, initializer=worker, initargs=(q, work)):
        for item in items:
            q.put(item)
        q.join()
