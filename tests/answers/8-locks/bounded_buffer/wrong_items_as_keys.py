# mistake: the items are the keys of a dict: equal ones fall together, unhashable ones do not go in
# fails: any_object
import threading


class BoundedBuffer:
    def __init__(self, capacity):
        self._capacity = capacity
        self._items = {}
        self._cond = threading.Condition()

    def put(self, item):
        with self._cond:
            while len(self._items) >= self._capacity:
                self._cond.wait()
            self._items[item] = True
            self._cond.notify_all()

    def get(self):
        with self._cond:
            while not self._items:
                self._cond.wait()
            item = next(iter(self._items))
            del self._items[item]
            self._cond.notify_all()
            return item

    def __len__(self):
        return len(self._items)
