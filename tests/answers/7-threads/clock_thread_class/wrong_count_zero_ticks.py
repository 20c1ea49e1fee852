# mistake: the first tick before the loop: a count of 0 puts one too
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
        self.out.put((get_ident(), 0))
        for n in range(1, self.count):
            sleep(self.interval)
            self.out.put((get_ident(), n))
