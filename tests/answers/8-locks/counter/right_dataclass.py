# right: a dataclass whose lock comes from a default factory
import threading
from dataclasses import dataclass, field


@dataclass
class Counter:
    start: int = 0
    _lock: threading.Lock = field(default_factory=threading.Lock, init=False, repr=False, compare=False)

    def increment(self, by=1):
        with self._lock:
            self.start += by

    @property
    def value(self):
        return self.start


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
