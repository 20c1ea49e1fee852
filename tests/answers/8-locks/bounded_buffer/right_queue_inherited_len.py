# right: queue.Queue underneath; whoever asks for the length asks qsize, and put and get are bound in the constructor
import functools
import queue


class BoundedBuffer:
    __slots__ = ("_queue", "_qsize", "_put", "_get")

    def __init__(self, capacity):
        self._queue = queue.Queue(maxsize=capacity)
        self._put = functools.partial(self._queue.put, block=True, timeout=None)
        self._get = functools.partial(self._queue.get, True)
        self._qsize = self._queue.qsize

    def put(self, item):
        self._put(item)

    def get(self):
        return self._get()

    def __len__(self):
        return self._qsize()
