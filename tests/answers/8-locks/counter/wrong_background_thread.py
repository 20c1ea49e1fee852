# mistake: a thread of the counter's adds up later; an increment has returned before it counts
# fails: counts
import queue
import threading


class Counter:
    def __init__(self, start=0):
        self._value = start
        self._orders = queue.Queue()
        threading.Thread(target=self._work, daemon=True).start()

    def _work(self):
        while True:
            self._value += self._orders.get()

    def increment(self, by=1):
        self._orders.put(by)

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
