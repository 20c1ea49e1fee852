# mistake: no lock: looks at the list and changes it in two steps
# fails: producers_and_consumers
# passes a naive stress test: yes
import time


class BoundedBuffer:
    def __init__(self, capacity):
        self._capacity = capacity
        self._items = []

    def put(self, item):
        while len(self._items) >= self._capacity:
            time.sleep(0.001)
        self._items.append(item)

    def get(self):
        while not self._items:
            time.sleep(0.001)
        return self._items.pop(0)

    def __len__(self):
        return len(self._items)
