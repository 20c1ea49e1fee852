# mistake: the value in the queue is read (taken out and put back), and taken out a second time to be changed
# fails: no_lost_update
import queue
import threading


class Counter:
    def __init__(self, start=0):
        self._queue = queue.Queue(maxsize=1)
        self._queue.put(start)

    @property
    def value(self):
        value = self._queue.get()
        self._queue.put(value)
        return value

    def increment(self, by=1):
        new = self.value + by
        self._queue.get()
        self._queue.put(new)


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
