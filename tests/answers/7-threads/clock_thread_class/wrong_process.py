# mistake: a subclass of Process where a thread is asked for
# fails: ticks
from multiprocessing import Process
from threading import get_ident
from time import sleep


class ClockThread(Process):
    def __init__(self, count, interval, out):
        super().__init__()
        self.count = count
        self.interval = interval
        self.out = out

    def run(self):
        for n in range(self.count):
            if n > 0:
                sleep(self.interval)
            self.out.put((get_ident(), n))
