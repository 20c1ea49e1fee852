# right: each thread adds to an entry of its own in a dict, which no other one writes; a reader adds up a snapshot
import threading


class Counter:
    def __init__(self, start=0):
        self._start = start
        self._parts = {}

    def increment(self, by=1):
        me = threading.get_ident()
        self._parts[me] = self._parts.get(me, 0) + by

    @property
    def value(self):
        return self._start + sum(self._parts.copy().values())


def count_together(threads, times):
    counter = Counter()

    def job(left):
        while left:
            counter.increment()
            left -= 1

    started = []
    for _ in range(threads):
        thread = threading.Thread(target=job, args=(times,))
        thread.start()
        started.append(thread)
    while started:
        started.pop().join()
    return counter.value
