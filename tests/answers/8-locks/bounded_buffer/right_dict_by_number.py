# right: a dict from running numbers to items, in a dataclass
import threading
from dataclasses import dataclass, field


@dataclass(eq=False)
class BoundedBuffer:
    capacity: int
    _items: dict = field(default_factory=dict, init=False)
    _next_in: int = field(default=0, init=False)
    _next_out: int = field(default=0, init=False)
    _changed: threading.Condition = field(default_factory=threading.Condition, init=False)

    def put(self, item):
        with self._changed:
            while len(self._items) >= self.capacity:
                self._changed.wait()
            self._items[self._next_in] = item
            self._next_in += 1
            self._changed.notify_all()

    def get(self):
        with self._changed:
            while self._next_out not in self._items:
                self._changed.wait()
            item = self._items.pop(self._next_out)
            self._next_out += 1
            self._changed.notify_all()
            return item

    def __len__(self):
        with self._changed:
            return len(self._items)
