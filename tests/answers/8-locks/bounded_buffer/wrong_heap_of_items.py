# mistake: a heap: the smallest comes first, and items must be comparable
# fails: first_in_first_out, any_object
import heapq
import threading


class BoundedBuffer:
    def __init__(self, capacity):
        self.capacity = capacity
        self.heap = []
        self.changed = threading.Condition()

    def put(self, item):
        with self.changed:
            self.changed.wait_for(lambda: len(self.heap) < self.capacity)
            heapq.heappush(self.heap, item)
            self.changed.notify_all()

    def get(self):
        with self.changed:
            self.changed.wait_for(lambda: self.heap)
            item = heapq.heappop(self.heap)
            self.changed.notify_all()
            return item

    def __len__(self):
        return len(self.heap)
