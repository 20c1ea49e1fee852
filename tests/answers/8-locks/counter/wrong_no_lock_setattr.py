# mistake: no lock; getattr and setattr in one line are still two steps
# fails: no_lost_update
import threading


class Counter:
    def __init__(self, start=0):
        self.n = start

    def increment(self, by=1):
        setattr(self, "n", getattr(self, "n") + by)

    @property
    def value(self):
        return self.n


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
