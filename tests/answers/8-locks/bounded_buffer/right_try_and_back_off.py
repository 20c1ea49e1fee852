# right: put_nowait and get_nowait, with a pause when they are refused
import queue
import time


class BoundedBuffer:
    def __init__(self, capacity):
        self.q = queue.Queue(capacity)

    def put(self, item):
        while True:
            try:
                return self.q.put_nowait(item)
            except queue.Full:
                time.sleep(0.01)

    def get(self):
        while True:
            try:
                return self.q.get_nowait()
            except queue.Empty:
                time.sleep(0.01)

    def __len__(self):
        return self.q.qsize()
