# right: a queue of free places, a queue of items
import queue


class BoundedBuffer:
    def __init__(self, capacity):
        self._free = queue.SimpleQueue()
        self._used = queue.SimpleQueue()
        for place in range(capacity):
            self._free.put(place)

    def put(self, item):
        place = self._free.get()
        self._used.put((place, item))

    def get(self):
        place, item = self._used.get()
        self._free.put(place)
        return item

    def __len__(self):
        return self._used.qsize()
