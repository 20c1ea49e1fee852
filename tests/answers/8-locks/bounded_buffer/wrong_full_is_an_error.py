# mistake: put_nowait: a full buffer is an error
# fails: put_waits_when_full
import queue


class BoundedBuffer:
    def __init__(self, capacity):
        self._queue = queue.Queue(capacity)

    def put(self, item):
        self._queue.put_nowait(item)

    def get(self):
        return self._queue.get()

    def __len__(self):
        return self._queue.qsize()
