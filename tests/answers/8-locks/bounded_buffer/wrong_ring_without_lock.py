# mistake: semaphores let the right number in, but nothing guards the positions in the ring
# fails: producers_and_consumers
# passes a naive stress test: yes
from threading import Semaphore


class BoundedBuffer:
    def __init__(self, capacity):
        self._ring = [None] * capacity
        self._spaces = Semaphore(capacity)
        self._filled = Semaphore(0)
        self._put = self._got = 0

    def put(self, item):
        self._spaces.acquire()
        self._ring[self._put % len(self._ring)] = item
        self._put += 1
        self._filled.release()

    def get(self):
        self._filled.acquire()
        item = self._ring[self._got % len(self._ring)]
        self._got += 1
        self._spaces.release()
        return item

    def __len__(self):
        return self._put - self._got
