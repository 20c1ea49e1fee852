# right: queue.Queue does it all
from queue import Queue


class BoundedBuffer:
    def __init__(self, capacity):
        self._queue = Queue(maxsize=capacity)

    def put(self, item):
        self._queue.put(item)

    def get(self):
        return self._queue.get()

    def __len__(self):
        return self._queue.qsize()
