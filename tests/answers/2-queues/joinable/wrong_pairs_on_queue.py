# mistake: the items go on the queue two by two: three items keep only two of three workers busy
# fails: run_together
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


class Each:
    def __init__(self, work):
        self.work = work

    def __call__(self, items):
        for item in items:
            try:
                self.work(item)
            except Exception:
                pass


def run(work, items, workers):
    q = JoinableQueue()
    for _ in range(workers):
        Process(target=worker, args=(q, Each(work)), daemon=True).start()
    batch = []
    for item in items:
        batch.append(item)
        if len(batch) == 2:
            q.put(batch)
            batch = []
    if batch:
        q.put(batch)
    q.join()
