# right: a SimpleQueue for the items, tokens for the places in another one
from queue import SimpleQueue


class BoundedBuffer:
    def __init__(self, capacity):
        self._places = SimpleQueue()
        self._items = SimpleQueue()
        for _ in range(capacity):
            self._places.put("a place")

    def put(self, item):
        place = self._places.get()
        self._items.put((item, place))

    def get(self):
        item, place = self._items.get()
        self._places.put(place)
        return item

    def __len__(self):
        return self._items.qsize()
