# mistake: `if` for `while` round the wait: another thread may have gone in before the woken one runs
# fails: no_lost_update
# passes a naive stress test: yes
import threading


class Counter:
    def __init__(self, start=0):
        self._condition = threading.Condition()
        self._busy = False
        self._value = start

    def increment(self, by=1):
        with self._condition:
            if self._busy:
                self._condition.wait()
            self._busy = True
        self._value += by
        with self._condition:
            self._busy = False
            self._condition.notify()

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
