# right: two lists as stacks, the one turned over into the other when that is empty
import threading


class BoundedBuffer:
    def __init__(self, capacity):
        self._room = capacity
        self._inbox = []
        self._outbox = []
        self._cond = threading.Condition()

    def put(self, item):
        with self._cond:
            while len(self._inbox) + len(self._outbox) == self._room:
                self._cond.wait()
            self._inbox.append(item)
            self._cond.notify_all()

    def get(self):
        with self._cond:
            while not self._inbox and not self._outbox:
                self._cond.wait()
            if not self._outbox:
                while self._inbox:
                    self._outbox.append(self._inbox.pop())
            self._cond.notify_all()
            return self._outbox.pop()

    def __len__(self):
        with self._cond:
            return len(self._inbox) + len(self._outbox)
