# mistake: counts from 1 to count
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
        for n in range(1, self.count + 1):
            if n > 1:
                sleep(self.interval)
            self.out.put((get_ident(), n))
