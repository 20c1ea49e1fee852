# mistake: adds half of `by`, half of the rest, and so on, with the lock for each: others see the steps in between
# fails: seen_whole
# passes a naive stress test: yes
import threading


class Counter:
    def __init__(self, start=0):
        self._lock = threading.Lock()
        self._value = start

    def increment(self, by=1):
        while by != 0:
            part = by // 2 or by
            with self._lock:
                self._value += part
            by -= part

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
