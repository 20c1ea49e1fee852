# right: all threads are started, then each waits for the one before it: slow, but the contract is kept
import threading


class Counter:
    def __init__(self, start=0):
        self._lock = threading.Lock()
        self._value = start

    def increment(self, by=1):
        with self._lock:
            self._value += by

    @property
    def value(self):
        return self._value


def count_together(threads, times):
    counter = Counter()
    batons = [threading.Event() for _ in range(threads + 1)]

    def leg(number):
        batons[number].wait()
        for _ in range(times):
            counter.increment()
        batons[number + 1].set()

    team = [threading.Thread(target=leg, args=(number,), daemon=True) for number in range(threads)]
    for thread in reversed(team):
        thread.start()
    batons[0].set()
    batons[threads].wait()
    for thread in team:
        thread.join()
    return counter.value
