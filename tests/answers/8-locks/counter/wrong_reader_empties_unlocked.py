# mistake: increments go to a deque, which is thread-safe, but two readers that empty it at once are not
# fails: seen_whole
# passes a naive stress test: yes
import threading
from collections import deque


class Counter:
    def __init__(self, start=0):
        self._total = start
        self._waiting = deque()

    def increment(self, by=1):
        self._waiting.append(by)

    @property
    def value(self):
        while self._waiting:
            self._total += self._waiting.popleft()
        return self._total


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
