# right: acquire, try, finally release, for writing and for reading
from threading import Lock, Thread


class Counter:
    def __init__(self, start=0):
        self.count = start
        self.lock = Lock()

    def increment(self, by=1):
        self.lock.acquire()
        try:
            self.count = self.count + by
        finally:
            self.lock.release()

    @property
    def value(self):
        self.lock.acquire()
        try:
            return self.count
        finally:
            self.lock.release()


def work(counter, times):
    for i in range(times):
        counter.increment()


def count_together(threads, times):
    counter = Counter()
    ts = []
    for i in range(threads):
        t = Thread(target=work, args=(counter, times))
        ts.append(t)
        t.start()
    for t in ts:
        t.join()
    return counter.value
