# mistake: passes a target and overrides run with nothing in it: the target is never called
# fails: ticks
from threading import Thread, get_ident
from time import sleep


def tick(count, interval, out):
    for n in range(count):
        if n > 0:
            sleep(interval)
        out.put((get_ident(), n))


class ClockThread(Thread):
    def __init__(self, count, interval, out):
        super().__init__(target=tick, args=(count, interval, out))

    def run(self):
        pass
