# right: whoever has to wait leaves a Future in a line, and gets an item or a place handed over through it
import threading
from concurrent.futures import Future


class BoundedBuffer:
    def __init__(self, capacity):
        self._capacity = capacity
        self._waiting = []
        self._items = []
        self._puts = []
        self._lock = threading.Lock()

    def put(self, item):
        with self._lock:
            if self._waiting:
                self._waiting.pop(0).set_result(item)
                return
            if len(self._items) < self._capacity:
                self._items.append(item)
                return
            done = Future()
            self._puts.append((item, done))
        done.result()

    def get(self):
        with self._lock:
            if self._items:
                item = self._items.pop(0)
                if self._puts:
                    other, done = self._puts.pop(0)
                    self._items.append(other)
                    done.set_result(None)
                return item
            mine = Future()
            self._waiting.append(mine)
        return mine.result()

    def __len__(self):
        with self._lock:
            return len(self._items)
