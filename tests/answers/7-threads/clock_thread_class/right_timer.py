# right: a subclass of Timer, which is a Thread; goes off at once
import threading
import time


class ClockThread(threading.Timer):
    def __init__(self, count, interval, out):
        super().__init__(0, self.tick, [count, interval, out])

    def tick(self, count, interval, out):
        for n in range(count):
            if n > 0:
                time.sleep(interval)
            out.put((threading.get_ident(), n))
