# mistake: get takes the mutex and then waits for an item with it
# fails: get_waits_when_empty
from collections import deque
from threading import Lock, Semaphore


class BoundedBuffer:
    def __init__(self, capacity):
        self.free, self.used, self.items, self.mutex = Semaphore(capacity), Semaphore(0), deque(), Lock()

    def put(self, item):
        self.free.acquire()
        with self.mutex:
            self.items.append(item)
        self.used.release()

    def get(self):
        with self.mutex:
            self.used.acquire()
            item = self.items.popleft()
        self.free.release()
        return item

    def __len__(self):
        return len(self.items)
