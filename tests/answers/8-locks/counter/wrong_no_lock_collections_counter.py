# mistake: no lock; collections.Counter is believed to be made for threads
# fails: no_lost_update
# passes a naive stress test: yes
import collections
import threading


class Counter:
    def __init__(self, start=0):
        self._counts = collections.Counter(n=start)

    def increment(self, by=1):
        self._counts["n"] += by

    @property
    def value(self):
        return self._counts["n"]


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
