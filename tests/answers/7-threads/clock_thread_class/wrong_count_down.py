# mistake: counts down
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
        while self.count > 0:
            self.count -= 1
            self.out.put((get_ident(), self.count))
            if self.count > 0:
                sleep(self.interval)
