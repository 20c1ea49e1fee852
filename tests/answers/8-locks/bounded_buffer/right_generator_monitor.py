# right: contextlib: a monitor that waits for a predicate on the way in and tells everybody on the way out
import contextlib
import threading


class BoundedBuffer:
    _changed = threading.Condition()

    def __init__(self, capacity):
        self.capacity, self.items = capacity, []

    @contextlib.contextmanager
    def _when(self, predicate):
        with self._changed:
            self._changed.wait_for(predicate)
            try:
                yield self.items
            finally:
                self._changed.notify_all()

    def put(self, item):
        with self._when(lambda: len(self.items) < self.capacity) as items:
            items.append(item)

    def get(self):
        with self._when(lambda: self.items) as items:
            return items.pop(0)

    def __len__(self):
        return len(self.items)
