# mistake: get does not wait: an empty queue raises
# fails: get_waits_when_empty
import queue


class BoundedBuffer(queue.Queue):
    def __init__(self, capacity):
        super().__init__(capacity)

    def get(self):
        return super().get_nowait()

    def __len__(self):
        return self.qsize()
