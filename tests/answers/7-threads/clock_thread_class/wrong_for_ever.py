# mistake: the loop of the source text: never ends
# fails: ticks
from threading import Thread, get_ident
from time import sleep


class ClockThread(Thread):
    def __init__(self, count, interval, out):
        Thread.__init__(self)
        self.count = count
        self.seconds = interval
        self.out = out
        self.daemon = False

    def run(self):
        n = 0
        while True:
            self.out.put((get_ident(), n))
            n += 1
            sleep(self.seconds)
