# mistake: looks without the lock and goes to sleep afterwards: a notify in between is lost
# fails: producers_and_consumers
# passes a naive stress test: yes
import threading
from collections import deque


class BoundedBuffer:
    def __init__(self, capacity):
        self._spaces = threading.Semaphore(capacity)
        self._items = deque()
        self._added = threading.Condition()

    def put(self, item):
        self._spaces.acquire()
        self._items.append(item)
        with self._added:
            self._added.notify()

    def get(self):
        while True:
            try:
                item = self._items.popleft()
            except IndexError:
                with self._added:
                    self._added.wait()
            else:
                self._spaces.release()
                return item

    def __len__(self):
        return len(self._items)
