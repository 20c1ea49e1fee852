# right: `limit` locks in a stack: who has popped one holds it while it runs, and pushes it back; a condition for the rest
import contextlib
import threading


class Limiter(contextlib.ContextDecorator):
    def __init__(self, limit):
        self._stack = [threading.Lock() for _ in range(limit)]
        self._mine = threading.local()
        self._change = threading.Condition()

    def __enter__(self):
        with self._change:
            while not self._stack:
                self._change.wait()
            self._mine.lock = self._stack.pop()
        self._mine.lock.acquire()

    def __exit__(self, *_):
        self._mine.lock.release()
        with self._change:
            self._stack.append(self._mine.lock)
            self._change.notify(1)

    def run(self, task):
        return self(task)()
