# mistake: an attribute _started of its own hides the one that Thread keeps: start raises AttributeError
# fails: ticks
from threading import Thread, get_ident
from time import sleep


class ClockThread(Thread):
    def __init__(self, count, interval, out):
        super().__init__()
        self.count = count
        self.interval = interval
        self.out = out
        self._started = False

    def run(self):
        self._started = True
        for n in range(self.count):
            if n > 0:
                sleep(self.interval)
            self.out.put((get_ident(), n))
