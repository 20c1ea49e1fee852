# right: a pool of that many workers, a task for each that begins when all have begun, futures waited for
import threading
from concurrent.futures import FIRST_EXCEPTION, ThreadPoolExecutor, wait
from dataclasses import dataclass, field


@dataclass
class Counter:
    start: int = 0
    lock: threading.Condition = field(default_factory=lambda: threading.Condition(threading.Lock()), repr=False)

    def increment(self, by=1):
        match by:
            case 0:
                return
            case int(amount):
                with self.lock:
                    self.start += amount

    @property
    def value(self):
        return self.start


def count_together(threads, times):
    counter, all_here = Counter(), threading.Barrier(threads)

    def share():
        all_here.wait()
        for _ in range(times):
            counter.increment()

    with ThreadPoolExecutor(threads) as pool:
        wait([pool.submit(share) for _ in range(threads)], return_when=FIRST_EXCEPTION)
    return counter.value
