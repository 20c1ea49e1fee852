# mistake: each thread counts in a counter of its own; the subtotals are added to one attribute without a lock
# fails: together_no_lost_update
# passes a naive stress test: yes
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


class Total:
    sum = 0


def count_together(threads, times):
    total = Total()

    def work():
        mine = Counter()
        for _ in range(times):
            mine.increment()
        total.sum += mine.value

    crew = [threading.Thread(target=work) for _ in range(threads)]
    for thread in crew:
        thread.start()
    for thread in crew:
        thread.join()
    return total.sum
