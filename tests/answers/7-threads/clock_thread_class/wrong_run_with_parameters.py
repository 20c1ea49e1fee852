# mistake: run has parameters, but start calls it without arguments: the thread dies of a TypeError
# fails: ticks
from threading import Thread, get_ident
from time import sleep


class ClockThread(Thread):
    def __init__(self, count, interval, out):
        super().__init__()
        self.arguments = count, interval, out

    def run(self, count, interval, out):
        for n in range(count):
            if n > 0:
                sleep(interval)
            out.put((get_ident(), n))
