# mistake: two Events, full and empty: two producers come through the same one
# fails: length
import threading


class BoundedBuffer:
    def __init__(self, capacity):
        self._items = []
        self._capacity = capacity
        self._room, self._stock = threading.Event(), threading.Event()
        self._room.set()
        self._lock = threading.Lock()

    def put(self, item):
        self._room.wait()
        with self._lock:
            self._items.append(item)
            self._stock.set()
            if len(self._items) >= self._capacity:
                self._room.clear()

    def get(self):
        self._stock.wait()
        with self._lock:
            item = self._items.pop(0)
            self._room.set()
            if not self._items:
                self._stock.clear()
            return item

    def __len__(self):
        return len(self._items)
