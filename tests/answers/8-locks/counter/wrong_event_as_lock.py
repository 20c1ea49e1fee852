# mistake: an Event as a lock: two threads can pass wait() before one of them clears it
# fails: no_lost_update
# passes a naive stress test: yes
import threading


class Counter:
    def __init__(self, start=0):
        self._free = threading.Event()
        self._free.set()
        self._value = start

    def increment(self, by=1):
        self._free.wait()
        self._free.clear()
        self._value += by
        self._free.set()

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
