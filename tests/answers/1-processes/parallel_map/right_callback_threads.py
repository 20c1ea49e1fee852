# right: callbacks of the pool collect, an Event says that the last one has come; first failure ends it all at once
import threading
from multiprocessing.pool import Pool


class _Collector:
    def __init__(self, count):
        self.results = [None] * count
        self.missing = count
        self.error = None
        self.done = threading.Event()
        if not count:
            self.done.set()

    def take(self, number, result):
        self.results[number] = result
        self.missing -= 1
        if not self.missing:
            self.done.set()

    def fail(self, error):
        self.error = self.error or error
        self.done.set()


def parallel_map(func, items, workers):
    items = list(items)
    box = _Collector(len(items))
    with Pool(workers) as pool:
        for number, item in enumerate(items):
            pool.apply_async(func, (item,), callback=lambda r, n=number: box.take(n, r), error_callback=box.fail)
        box.done.wait()
    if box.error is not None:
        raise box.error
    return box.results
