import queue
import threading


class Counter:
    def __init__(self, start=0):
        self._token = queue.Queue(maxsize=1)
        self._token.put(start)

    def increment(self, by=1):
        self._token.put(self._token.get() + by)

    @property
    def value(self):
        value = self._token.get()
        self._token.put(value)
        return value


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
