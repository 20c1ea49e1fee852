# mistake: no lock; the number is kept in a list, whose operations are believed to be atomic
# fails: no_lost_update
# passes a naive stress test: yes
import threading


class Counter:
    def __init__(self, start=0):
        self._box = [start]

    def increment(self, by=1):
        self._box[0] += by

    @property
    def value(self):
        return self._box[0]


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
