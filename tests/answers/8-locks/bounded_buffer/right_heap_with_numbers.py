# right: a heap of (number, box): the number alone is compared
import heapq
import itertools
import threading


class BoundedBuffer:
    def __init__(self, capacity):
        self._heap, self._numbers = [], itertools.count()
        self._cond = threading.Condition()
        self._capacity = capacity

    def put(self, item):
        with self._cond:
            self._cond.wait_for(lambda: len(self._heap) < self._capacity)
            heapq.heappush(self._heap, (next(self._numbers), item))
            self._cond.notify_all()

    def get(self):
        with self._cond:
            self._cond.wait_for(lambda: len(self._heap) > 0)
            _, item = heapq.heappop(self._heap)
            self._cond.notify_all()
        return item

    def __len__(self):
        with self._cond:
            return len(self._heap)
