# mistake: self.ident = ...: it is a property that cannot be set, the thread dies of an AttributeError
# fails: ticks
from threading import Thread, get_ident
from time import sleep


class ClockThread(Thread):
    def __init__(self, count, interval, out):
        super().__init__()
        self.count = count
        self.interval = interval
        self.out = out

    def run(self):
        self.ident = get_ident()
        for n in range(self.count):
            if n > 0:
                sleep(self.interval)
            self.out.put((self.ident, n))
