# right: every thread adds to a stripe of its own under that stripe's lock, a reader holds all locks
import threading
from contextlib import ExitStack


class Stripe:
    def __init__(self):
        self.lock = threading.Lock()
        self.total = 0


class Counter:
    def __init__(self, start=0):
        self._start = start
        self._local = threading.local()
        self._stripes = []
        self._stripes_lock = threading.Lock()

    def _stripe(self):
        try:
            return self._local.stripe
        except AttributeError:
            self._local.stripe = Stripe()
        with self._stripes_lock:
            self._stripes.append(self._local.stripe)
        return self._local.stripe

    def increment(self, by=1):
        stripe = self._stripe()
        with stripe.lock:
            stripe.total += by

    @property
    def value(self):
        with ExitStack() as held:
            held.enter_context(self._stripes_lock)
            for stripe in self._stripes:
                held.enter_context(stripe.lock)
            return self._start + sum(stripe.total for stripe in self._stripes)


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
