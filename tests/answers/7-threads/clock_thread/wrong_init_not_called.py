# mistake: a subclass of Thread that does not call super().__init__(): start raises RuntimeError
# fails: returned_thread
from threading import Thread, get_ident
from time import sleep


class Clock(Thread):
    def __init__(self, count, interval, out):
        self.job = count, interval, out

    def run(self):
        tick(*self.job)


def tick(count, interval, out):
    for n in range(count):
        if n > 0:
            sleep(interval)
        out.put((get_ident(), n))


def start_clock(count, interval, out):
    clock = Clock(count, interval, out)
    clock.start()
    return clock
