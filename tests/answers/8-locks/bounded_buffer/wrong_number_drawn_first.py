# mistake: draws its number before it waits for room: a later number may fill the place that the earlier one needs
# fails: capacity_one
import threading


class BoundedBuffer:
    def __init__(self, capacity):
        self._capacity = capacity
        self._items = {}
        self._next_in = self._next_out = 0
        self._cond = threading.Condition()

    def put(self, item):
        with self._cond:
            number = self._next_in
            self._next_in += 1
        with self._cond:
            while len(self._items) >= self._capacity:
                self._cond.wait()
            self._items[number] = item
            self._cond.notify_all()

    def get(self):
        with self._cond:
            while self._next_out not in self._items:
                self._cond.wait()
            item = self._items.pop(self._next_out)
            self._next_out += 1
            self._cond.notify_all()
            return item

    def __len__(self):
        return len(self._items)
