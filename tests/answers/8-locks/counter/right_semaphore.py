# right: Semaphore(1), acquired and released by hand, the count kept in a list
import threading


class Counter:
    def __init__(self, start=0):
        self._turn = threading.Semaphore(1)
        self._box = [start]

    def increment(self, by=1):
        self._turn.acquire()
        self._box[0] += by
        self._turn.release()

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
