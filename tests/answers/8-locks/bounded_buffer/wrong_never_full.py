# mistake: the capacity is not used: put never waits
# fails: put_waits_when_full, length
from queue import Queue


class BoundedBuffer:
    def __init__(self, capacity):
        self.capacity = capacity
        self._queue = Queue()

    def put(self, item):
        self._queue.put(item)

    def get(self):
        return self._queue.get()

    def __len__(self):
        return self._queue.qsize()
