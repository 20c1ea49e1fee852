# right: who has to wait leaves a note with an Event; whoever makes it possible does the waiting one's work too
import threading
from collections import deque


class Note:
    def __init__(self, item=None):
        self.item = item
        self.done = threading.Event()


class BoundedBuffer:
    def __init__(self, capacity):
        self._capacity = capacity
        self._lock = threading.Lock()
        self._items = deque()
        self._putters = deque()
        self._getters = deque()

    def put(self, item):
        with self._lock:
            if self._getters:
                getter = self._getters.popleft()
                getter.item = item
                getter.done.set()
                return
            if len(self._items) < self._capacity:
                self._items.append(item)
                return
            note = Note(item)
            self._putters.append(note)
        note.done.wait()

    def get(self):
        with self._lock:
            if self._items:
                item = self._items.popleft()
                if self._putters:
                    putter = self._putters.popleft()
                    self._items.append(putter.item)
                    putter.done.set()
                return item
            note = Note()
            self._getters.append(note)
        note.done.wait()
        return note.item

    def __len__(self):
        with self._lock:
            return len(self._items)
