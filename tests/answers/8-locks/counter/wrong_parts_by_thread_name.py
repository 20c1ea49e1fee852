# mistake: each thread's part is kept apart, but under the thread's name, which two threads may share
# fails: no_lost_update
import threading


class Counter:
    def __init__(self, start=0):
        self._start = start
        self._parts = {}

    def increment(self, by=1):
        me = threading.current_thread().name.split("-")[0]
        self._parts[me] = self._parts.get(me, 0) + by

    @property
    def value(self):
        return self._start + sum(self._parts.copy().values())


def count_together(threads, times):
    counter = Counter()

    def job():
        for _ in range(times):
            counter.increment()

    team = [threading.Thread(target=job) for _ in range(threads)]
    for one in team:
        one.start()
    for one in team:
        one.join()
    return counter.value
