# right: outcomes come back on a SimpleQueue, by a work that never raises; the caller takes one for each item
from multiprocessing import JoinableQueue, Process, SimpleQueue


class Reporting:
    def __init__(self, work):
        self.work, self.reports = work, SimpleQueue()

    def __call__(self, item):
        error = None
        try:
            self.work(item)
        except Exception as e:
            error = type(e).__name__
        self.reports.put(error)


def worker(q, work):
    while 1:
        item = q.get()
        try:
            work(item)
        except Exception:
            pass
        q.task_done()


def run(work, items, workers):
    q = JoinableQueue()
    reporting = Reporting(work)
    for _ in range(workers):
        Process(target=worker, args=(q, reporting), daemon=True).start()
    sent = got = 0
    for item in items:
        q.put(item)
        sent += 1
        while not reporting.reports.empty():
            reporting.reports.get()
            got += 1
    while got < sent:
        reporting.reports.get()
        got += 1
