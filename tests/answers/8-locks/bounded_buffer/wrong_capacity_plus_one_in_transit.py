# mistake: a hand-over slot in front of the queue: one item more than the capacity finds room
# fails: put_waits_when_full
import queue
import threading


class BoundedBuffer:
    def __init__(self, capacity):
        self._queue = queue.Queue(capacity)
        self._slot = []
        self._lock = threading.Lock()

    def put(self, item):
        with self._lock:
            if self._queue.full() and not self._slot:
                self._slot.append(item)
                return
        self._queue.put(item)

    def get(self):
        item = self._queue.get()
        with self._lock:
            if self._slot:
                self._queue.put(self._slot.pop())
        return item

    def __len__(self):
        return self._queue.qsize()
