# mistake: puts a copy: what comes out is equal, and not the same object
# fails: any_object
import copy
import queue


class BoundedBuffer:
    def __init__(self, capacity):
        self._queue = queue.Queue(capacity)

    def put(self, item):
        self._queue.put(copy.copy(item))

    def get(self):
        return self._queue.get()

    def __len__(self):
        return self._queue.qsize()
