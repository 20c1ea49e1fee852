# right: a daemonic Process subclass whose run serves the queue
from multiprocessing import JoinableQueue, Process


class Worker(Process):
    def __init__(self, q, work):
        super().__init__(daemon=True)
        self._q = q
        self._work = work

    def run(self):
        worker(self._q, self._work)


def worker(q, work):
    while True:
        serve_one(q, work)


def serve_one(q, work):
    item = q.get()
    try:
        work(item)
    except Exception as error:
        print(repr(error))
    finally:
        q.task_done()


def run(work, items, workers):
    q = JoinableQueue()
    for _ in range(workers):
        Worker(q, work).start()
    for item in items:
        q.put(item)
    q.join()
