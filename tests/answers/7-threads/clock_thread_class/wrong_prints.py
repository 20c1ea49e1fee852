# mistake: prints the ticks in place of putting them on out
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
        for n in range(self.count):
            if n > 0:
                sleep(self.interval)
            print((get_ident(), n))
