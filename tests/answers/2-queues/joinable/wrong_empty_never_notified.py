# mistake: the caller waits for an event that the last item's worker sets: without items nobody ever does
# fails: run_does_all
from multiprocessing import Event, JoinableQueue, Process, Value


class Counting:
    def __init__(self, work, left, done):
        self.work, self.left, self.done = work, left, done

    def __call__(self, item):
        try:
            self.work(item)
        finally:
            with self.left.get_lock():
                self.left.value -= 1
                if self.left.value == 0:
                    self.done.set()


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
    items = list(items)
    left, done, q = Value("i", len(items)), Event(), JoinableQueue()
    for _ in range(workers):
        Process(target=worker, args=(q, Counting(work, left, done)), daemon=True).start()
    for item in items:
        q.put(item)
    done.wait()
