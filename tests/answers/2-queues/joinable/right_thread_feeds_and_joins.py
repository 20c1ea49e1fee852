# right: a thread puts the items and then waits for the queue itself; run joins that thread
import threading
from multiprocessing import JoinableQueue, Process


def worker(q, work):
    while True:
        item = q.get()
        try:
            work(item)
        except BaseException as e:
            if not isinstance(e, Exception):
                raise
        finally:
            q.task_done()


def run(work, items, workers):
    # the items are read here; a thread only passes them on
    q = JoinableQueue()
    ps = [Process(target=worker, args=(q, work), daemon=True) for _ in range(workers)]
    [p.start() for p in ps]
    everything = list(items)

    def feed():
        for item in everything:
            q.put(item)
        q.join()

    t = threading.Thread(target=feed)
    t.start()
    t.join()
