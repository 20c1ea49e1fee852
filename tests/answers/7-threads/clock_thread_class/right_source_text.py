# right: as in the source text: Thread.__init__(self), daemon set to False
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
        for n in range(self.count):
            if n > 0:
                sleep(self.seconds)
            self.out.put((get_ident(), n))
