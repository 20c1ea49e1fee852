# mistake: consumers are counted down before an item is there: len() falls below 0
# fails: length
import threading


class BoundedBuffer:
    def __init__(self, capacity):
        self._balance = 0
        self._capacity = capacity
        self._items = []
        self._cond = threading.Condition()

    def put(self, item):
        with self._cond:
            while len(self._items) >= self._capacity:
                self._cond.wait()
            self._items.append(item)
            self._balance += 1
            self._cond.notify_all()

    def get(self):
        with self._cond:
            self._balance -= 1
            while not self._items:
                self._cond.wait()
            item = self._items.pop(0)
            self._cond.notify_all()
            return item

    def __len__(self):
        return self._balance
