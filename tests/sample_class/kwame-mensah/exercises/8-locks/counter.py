import threading


class Counter:
    def __init__(self, start=0):
        self._changed = threading.Condition()
        self._value = start

    def increment(self, by=1):
        with self._changed:
            self._value += by
            self._changed.notify_all()

    @property
    def value(self):
        with self._changed:
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
