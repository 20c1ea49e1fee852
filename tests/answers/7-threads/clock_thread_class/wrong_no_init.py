# mistake: no constructor: ClockThread(count, interval, out) reaches Thread's own
# fails: ticks
from threading import Thread, get_ident
from time import sleep


class ClockThread(Thread):
    def run(self, count, interval, out):
        for n in range(count):
            if n > 0:
                sleep(interval)
            out.put((get_ident(), n))
