# right: run counts acknowledgements on a second queue; worker itself is the plain loop
from multiprocessing import JoinableQueue, Process, Queue


class Acknowledging:
    def __init__(self, work, done):
        self.work, self.done = work, done

    def __call__(self, item):
        try:
            self.work(item)
        finally:
            self.done.put(1)


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
    q, done = JoinableQueue(), Queue()
    for _ in range(workers):
        Process(target=worker, args=(q, Acknowledging(work, done)), daemon=True).start()
    left = 0
    for item in items:
        q.put(item)
        left += 1
    while left:
        left -= done.get()
