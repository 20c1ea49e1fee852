# mistake: get waits ten seconds and then returns None
# fails: get_waits_when_empty
# passes a naive stress test: yes
import queue


class BoundedBuffer:
    def __init__(self, capacity):
        self._queue = queue.Queue(capacity)

    def put(self, item):
        self._queue.put(item)

    def get(self):
        try:
            return self._queue.get(timeout=10)
        except queue.Empty:
            return None

    def __len__(self):
        return self._queue.qsize()
