# mistake: the number is kept in two attributes; a reader without the lock sees the one changed and the other not yet
# fails: seen_whole
# passes a naive stress test: yes
import threading


class Counter:
    def __init__(self, start=0):
        self._lock = threading.Lock()
        self._pairs, self._single = divmod(start, 2)

    def increment(self, by=1):
        with self._lock:
            self._single += by
            self._pairs += self._single // 2
            self._single %= 2

    @property
    def value(self):
        return self._pairs * 2 + self._single


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
