# right: pauses at an empty queue; slots for its own attributes
import queue
import threading


class ClockThread(threading.Thread):
    __slots__ = ("_pause", "count", "interval", "out")

    def __init__(self, count, interval, out):
        super().__init__()
        self.count, self.interval, self.out = count, interval, out
        self._pause = queue.Queue()

    def wait(self):
        try:
            self._pause.get(timeout=self.interval)
        except queue.Empty:
            return

    def run(self):
        for n in range(self.count):
            if n > 0:
                self.wait()
            self.out.put((threading.current_thread().ident, n))
