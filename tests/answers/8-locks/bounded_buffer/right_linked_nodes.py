# right: each item is a node with an Event that says it is filled; producers and consumers have a gate each
import threading


class _Node:
    def __init__(self):
        self.filled, self.item, self.next = threading.Event(), None, None


class BoundedBuffer:
    def __init__(self, capacity):
        self._room = threading.BoundedSemaphore(capacity)
        self._head = self._tail = _Node()
        self._putting, self._getting = threading.Lock(), threading.Lock()
        self._count, self._counting = 0, threading.Lock()

    def put(self, item):
        self._room.acquire()
        with self._putting:
            node, self._tail = self._tail, _Node()
            node.item, node.next = item, self._tail
            with self._counting:
                self._count += 1
            node.filled.set()

    def get(self):
        with self._getting:
            node = self._head
            node.filled.wait()
            self._head = node.next
            with self._counting:
                self._count -= 1
        self._room.release()
        return node.item

    def __len__(self):
        return self._count
