# right: a linked list with a dummy node: one lock at its head, another at its tail, semaphores between them
import threading


class Node:
    __slots__ = ("item", "next")

    def __init__(self, item=None):
        self.item = item
        self.next = None


class BoundedBuffer:
    def __init__(self, capacity):
        self._head = self._tail = Node()
        self._head_lock = threading.Lock()
        self._tail_lock = threading.Lock()
        self._spaces = threading.Semaphore(capacity)
        self._items = threading.Semaphore(0)
        self._count_lock = threading.Lock()
        self._count = 0

    def _add(self, number):
        with self._count_lock:
            self._count += number

    def put(self, item):
        self._spaces.acquire()
        node = Node(item)
        with self._tail_lock:
            self._tail.next = node
            self._tail = node
            self._add(+1)
        self._items.release()

    def get(self):
        self._items.acquire()
        with self._head_lock:
            first = self._head.next
            item, first.item = first.item, None
            self._head = first
            self._add(-1)
        self._spaces.release()
        return item

    def __len__(self):
        return self._count
