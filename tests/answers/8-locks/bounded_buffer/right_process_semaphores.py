# right: semaphores of multiprocessing for places and items; the items themselves in a deque
import multiprocessing
from collections import deque


class BoundedBuffer:
    def __init__(self, capacity):
        self.deque = deque()
        self.free = multiprocessing.Semaphore(capacity)
        self.used = multiprocessing.Semaphore(0)

    def put(self, item):
        self.free.acquire()
        self.deque.append(item)
        self.used.release()

    def get(self):
        self.used.acquire()
        item = self.deque.popleft()
        self.free.release()
        return item

    def __len__(self):
        return len(self.deque)
