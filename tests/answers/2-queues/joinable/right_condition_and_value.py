# right: a shared number of things to do under a Condition, which the last worker to finish notifies
from multiprocessing import Condition, JoinableQueue, Process, SimpleQueue, Value


def worker(q, work):
    while True:
        item = q.get()
        try:
            work(item)
        except Exception:
            pass
        finally:
            q.task_done()


class Counted:
    def __init__(self):
        self.queue, self.changed, self.open = SimpleQueue(), Condition(), Value("l", 0, lock=False)

    def put(self, item):
        with self.changed:
            self.open.value += 1
        self.queue.put(item)

    def get(self):
        return self.queue.get()

    def task_done(self):
        with self.changed:
            self.open.value -= 1
            self.changed.notify_all()

    def join(self):
        with self.changed:
            self.changed.wait_for(lambda: self.open.value == 0)


def run(work, items, workers):
    q = Counted()
    for _ in range(workers):
        Process(target=worker, args=(q, work), daemon=True).start()
    for item in items:
        q.put(item)
    q.join()
