# mistake: put waits until its item has been taken, as if the buffer had no room
# fails: first_in_first_out
import threading
from collections import deque


class BoundedBuffer:
    def __init__(self, capacity):
        self._capacity = capacity
        self._items = deque()
        self._cond = threading.Condition()

    def put(self, item):
        with self._cond:
            self._cond.wait_for(lambda: len(self._items) < self._capacity)
            entry = [item]
            self._items.append(entry)
            self._cond.notify_all()
            self._cond.wait_for(lambda: all(each is not entry for each in self._items))

    def get(self):
        with self._cond:
            self._cond.wait_for(lambda: self._items)
            item = self._items.popleft()[0]
            self._cond.notify_all()
            return item

    def __len__(self):
        return len(self._items)
