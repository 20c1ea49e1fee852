# mistake: len() adds two lists without the lock while items move from the one to the other
# fails: length
# passes a naive stress test: yes
import threading


class BoundedBuffer:
    def __init__(self, capacity):
        self._capacity = capacity
        self._inbox = []
        self._outbox = []
        self._cond = threading.Condition()

    def put(self, item):
        with self._cond:
            while len(self._inbox) + len(self._outbox) >= self._capacity:
                self._cond.wait()
            self._inbox.append(item)
            self._cond.notify_all()

    def get(self):
        with self._cond:
            while not self._inbox and not self._outbox:
                self._cond.wait()
            if not self._outbox:
                self._outbox = self._inbox[::-1]
                self._inbox = []
            item = self._outbox.pop()
            self._cond.notify_all()
            return item

    def __len__(self):
        return len(self._inbox) + len(self._outbox)
