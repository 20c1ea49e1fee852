# mistake: self.ident kept in the constructor, when it is still None
# fails: ticks
from threading import Thread
from time import sleep


class ClockThread(Thread):
    def __init__(self, count, interval, out):
        super().__init__()
        self.count = count
        self.interval = interval
        self.out = out
        self.clock_ident = self.ident

    def run(self):
        for n in range(self.count):
            if n > 0:
                sleep(self.interval)
            self.out.put((self.clock_ident, n))
