# right: a decorator makes a method wait for its condition and tell everybody afterwards
import functools
import threading
from collections import deque


def when(guard):
    def decorate(method):
        @functools.wraps(method)
        def wrapper(self, *args):
            with self._monitor:
                self._monitor.wait_for(lambda: guard(self))
                try:
                    return method(self, *args)
                finally:
                    self._monitor.notify_all()

        return wrapper

    return decorate


class BoundedBuffer:
    __slots__ = ("_capacity", "_items", "_monitor")

    def __init__(self, capacity):
        self._capacity = capacity
        self._items = deque()
        self._monitor = threading.Condition()

    @when(lambda self: len(self) < self._capacity)
    def put(self, item):
        self._items.append(item)

    @when(lambda self: len(self) > 0)
    def get(self):
        return self._items.popleft()

    def __len__(self):
        return len(self._items)
