# mistake: a flag as a lock: looked at and set in two steps
# fails: no_lost_update
# passes a naive stress test: yes
import threading
import time


class Counter:
    def __init__(self, start=0):
        self._busy = False
        self._value = start

    def increment(self, by=1):
        while self._busy:
            time.sleep(0)
        self._busy = True
        self._value += by
        self._busy = False

    @property
    def value(self):
        return self._value


def count_together(threads, times):
    counter = Counter()

    def work():
        for _ in range(times):
            counter.increment()

    crew = [threading.Thread(target=work) for _ in range(threads)]
    for thread in crew:
        thread.start()
    for thread in crew:
        thread.join()
    return counter.value
