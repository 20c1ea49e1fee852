"""Model solution: a buffer with a limited number of places."""

from collections import deque
from threading import Condition, Lock


class BoundedBuffer:
    """Keeps up to `capacity` items: the first that was put in is the first that comes out."""

    def __init__(self, capacity: int) -> None:
        """`capacity` is the number of places."""
        self._capacity = capacity
        self._items: deque[object] = deque()
        # One lock guards the items. Two conditions share it, because two kinds of threads wait: notify() on a single
        # condition could wake a producer when only a consumer can go on, and the wake-up would be lost.
        lock = Lock()
        self._not_full = Condition(lock)
        self._not_empty = Condition(lock)

    def put(self, item: object) -> None:
        """Add an item as soon as there is a free place."""
        with self._not_full:
            # `while`, not `if`: between the notify and the moment when this thread has the lock again, another
            # producer may have filled the place.
            while len(self._items) >= self._capacity:
                self._not_full.wait()
            self._items.append(item)
            # Always, not only when the buffer was empty before: two consumers may be waiting for two items.
            self._not_empty.notify()

    def get(self) -> object:
        """Take out the oldest item as soon as there is one."""
        with self._not_empty:
            # The number of items says whether there is one; the items themselves may be anything.
            while not self._items:
                self._not_empty.wait()
            item = self._items.popleft()
            self._not_full.notify()
            return item

    def __len__(self) -> int:
        """The number of items in the buffer."""
        with self._not_empty:  # any condition of the two: it is the same lock
            return len(self._items)
