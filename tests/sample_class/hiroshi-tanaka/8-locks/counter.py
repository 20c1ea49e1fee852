import threading


class TicketLock:
    def __init__(self):
        self._changed = threading.Condition()
        self._next_ticket = 0
        self._now_serving = 0

    def __enter__(self):
        with self._changed:
            mine = self._next_ticket
            self._next_ticket += 1
            while self._now_serving != mine:
                self._changed.wait()

    def __exit__(self, *exc_info):
        with self._changed:
            self._now_serving += 1
            self._changed.notify_all()


class Counter:
    def __init__(self, start=0):
        self._lock = TicketLock()
        self._value = start

    def increment(self, by=1):
        with self._lock:
            self._value += by

    @property
    def value(self):
        with self._lock:
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
