# mistake: a PriorityQueue hands out the smallest item first
# fails: first_in_first_out, any_object
from queue import PriorityQueue


class BoundedBuffer:
    def __init__(self, capacity):
        self._queue = PriorityQueue(capacity)

    def put(self, item):
        self._queue.put(item)

    def get(self):
        return self._queue.get()

    def __len__(self):
        return self._queue.qsize()
