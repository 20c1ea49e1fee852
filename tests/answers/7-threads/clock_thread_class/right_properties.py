# right: properties and methods of its own beside those of Thread, join passed on with its timeout
import threading
import time


class ClockThread(threading.Thread):
    def __init__(self, count, interval, out):
        super().__init__()
        self._count = count
        self._interval = interval
        self._out = out
        self._ticked = 0

    @property
    def ticked(self):
        return self._ticked

    def join(self, timeout=None):
        return super().join(timeout)

    def start(self):
        super().start()

    def _one(self):
        self._out.put((threading.get_ident(), self._ticked))
        self._ticked += 1

    def run(self):
        while self.ticked < self._count:
            if self.ticked:
                time.sleep(self._interval)
            self._one()
