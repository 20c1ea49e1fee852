# right: one is woken when something changes, and whoever was woken wakes the next one of its own side if there is more
import threading
from collections import deque


class BoundedBuffer:
    def __init__(self, capacity):
        self._capacity = capacity
        self._items = deque()
        self._mutex = threading.RLock()
        self._item_there, self._room_there = (threading.Condition(self._mutex) for _ in "ab")

    def put(self, item):
        with self._room_there:
            while len(self) == self._capacity:
                self._room_there.wait()
            self._items.append(item)
            self._item_there.notify()
            if len(self) < self._capacity:
                self._room_there.notify()

    def get(self):
        with self._item_there:
            while not len(self):
                self._item_there.wait()
            item = self._items.popleft()
            self._room_there.notify()
            if len(self):
                self._item_there.notify()
            return item

    def __len__(self):
        return len(self._items)
