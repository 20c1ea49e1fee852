# mistake: get goes on until what it finds is not None
# fails: any_object
import queue


class BoundedBuffer:
    def __init__(self, capacity):
        self._queue = queue.Queue(capacity)

    def put(self, item):
        self._queue.put(item)

    def get(self):
        item = None
        while item is None:
            item = self._queue.get()
        return item

    def __len__(self):
        return self._queue.qsize()
