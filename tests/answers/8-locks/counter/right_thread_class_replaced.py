# right: threading.Thread is replaced by a subclass of its own that gives its threads names
import threading

_lock = threading.Lock()


class Named(threading.Thread):
    def __init__(self, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.name = f"adder {id(self)}"


threading.Thread = Named


class Counter:
    def __init__(self, start=0):
        self._total = start

    def increment(self, by=1):
        with _lock:
            self._total += by
            return self._total

    @property
    def value(self):
        with _lock:
            return self._total


def count_together(threads, times):
    counter = Counter()

    def work():
        for _ in range(times):
            counter.increment()

    workers = [threading.Thread(target=work) for _ in range(threads)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    return counter.value
