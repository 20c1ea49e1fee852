# right: the lock is one byte in a pipe: whoever has read it is alone, and writes it back
import os
import threading
import weakref


def _close(*ends):
    for end in ends:
        os.close(end)


class Counter:
    def __init__(self, start=0):
        self._value = start
        self._take, self._give = os.pipe()
        os.write(self._give, b"!")
        weakref.finalize(self, _close, self._take, self._give)

    def increment(self, by=1):
        token = os.read(self._take, 1)
        try:
            self._value += by
        finally:
            os.write(self._give, token)

    @property
    def value(self):
        return self._value


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
