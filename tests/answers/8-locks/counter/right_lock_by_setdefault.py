# right: the lock is made at the first use; `setdefault` of the object's dict gives all of them the same one
import threading


class Counter:
    def __init__(self, start=0):
        self.number = start

    def increment(self, by=1):
        with vars(self).setdefault("_lock", threading.Lock()):
            self.number = self.number + by

    @property
    def value(self):
        return self.number


def count_together(threads, times):
    counter = Counter(0)

    def run():
        for i in range(times):
            counter.increment(1)

    liste = []
    for i in range(threads):
        liste.append(threading.Thread(target=run))
    for t in liste:
        t.start()
    for t in liste:
        t.join()
    return counter.value
