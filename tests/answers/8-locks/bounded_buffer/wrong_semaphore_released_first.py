# mistake: put says that an item is there, and appends it afterwards
# fails: producers_and_consumers
from collections import deque
from threading import Semaphore


class BoundedBuffer:
    def __init__(self, capacity):
        self.free, self.used, self.items = Semaphore(capacity), Semaphore(0), deque()

    def put(self, item):
        self.free.acquire()
        self.used.release()
        self.items.append(item)

    def get(self):
        self.used.acquire()
        item = self.items.popleft()
        self.free.release()
        return item

    def __len__(self):
        return len(self.items)
