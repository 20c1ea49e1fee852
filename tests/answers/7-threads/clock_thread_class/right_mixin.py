# right: the ticking in a mix-in class, the thread from a second base class
import threading
import time


class Ticking:
    count = 0
    interval = 0.0
    out = None

    def run(self):
        for n in range(self.count):
            n and time.sleep(self.interval)
            self.out.put((threading.get_ident(), n))


class ClockThread(Ticking, threading.Thread):
    def __init__(self, count, interval, out):
        super().__init__()
        self.count, self.interval, self.out = count, interval, out
