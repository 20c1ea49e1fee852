# mistake: get clears the event even if there are items: who is about to wait for it is not woken, though there are
# fails: wakes_the_right_side
import threading


class BoundedBuffer:
    def __init__(self, capacity):
        self._capacity = capacity
        self._items = []
        self._lock = threading.Lock()
        self._added = threading.Event()
        self._removed = threading.Event()

    def put(self, item):
        while True:
            with self._lock:
                if len(self._items) < self._capacity:
                    self._items.append(item)
                    self._added.set()
                    return
                self._removed.clear()
            self._removed.wait()

    def get(self):
        while True:
            with self._lock:
                self._added.clear()
                if self._items:
                    self._removed.set()
                    return self._items.pop(0)
            self._added.wait()

    def __len__(self):
        with self._lock:
            return len(self._items)
