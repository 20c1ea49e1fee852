# mistake: run counts the items whose work has come back, and a failed one never does
# fails: run_failures
from multiprocessing import JoinableQueue, Process, Semaphore


class Counting:
    def __init__(self, work, done):
        self.work, self.done = work, done

    def __call__(self, item):
        self.work(item)
        self.done.release()


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
    q, done, count = JoinableQueue(), Semaphore(0), 0
    for _ in range(workers):
        Process(target=worker, args=(q, Counting(work, done)), daemon=True).start()
    for item in items:
        q.put(item)
        count += 1
    for _ in range(count):
        done.acquire()
