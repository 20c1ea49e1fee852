# right: computes outside the lock, stores only if nobody has stored in between, else tries again
import threading


class Counter:
    def __init__(self, start=0):
        self._lock = threading.Lock()
        self._state = (0, start)

    def _replace(self, old, new):
        with self._lock:
            if self._state is not old:
                return False
            self._state = new
            return True

    def increment(self, by=1):
        while True:
            state = self._state
            version, value = state
            if self._replace(state, (version + 1, value + by)):
                return

    @property
    def value(self):
        return self._state[1]


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
