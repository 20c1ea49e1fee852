# right: concurrent.futures.wait on a Future is the pause; a subclass of Thread with its own stop does the rest
import threading
from concurrent.futures import Future, wait


class _Loop(threading.Thread):
    def __init__(self, work, interval):
        threading.Thread.__init__(self)
        self.work, self.interval, self.order = work, interval, Future()

    def run(self):
        done = set()
        while not done:
            self.work()
            done, _ = wait([self.order], timeout=self.interval)


class Repeater:
    def __init__(self, work, interval):
        self._loop = _Loop(work, interval)
        self._lock = threading.RLock()

    def start(self):
        self._loop.start()

    def stop(self):
        with self._lock:
            if not self._loop.order.done():
                self._loop.order.set_result(None)
        try:
            self._loop.join()
        except RuntimeError:
            pass
