# right: the buffer is its own condition and its own deque
import threading
from collections import deque


class BoundedBuffer(threading.Condition):
    def __init__(self, capacity):
        super().__init__()
        self.capacity = capacity
        self.stock = deque(maxlen=capacity)

    def put(self, item):
        self.acquire()
        try:
            while len(self.stock) == self.stock.maxlen:
                self.wait()
            self.stock.append(item)
            self.notify_all()
        finally:
            self.release()

    def get(self):
        self.acquire()
        try:
            while len(self.stock) == 0:
                self.wait()
            self.notify_all()
            return self.stock.popleft()
        finally:
            self.release()

    def __len__(self):
        return len(self.stock)
