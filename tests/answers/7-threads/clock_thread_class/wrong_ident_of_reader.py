# mistake: a property called ident that answers with the ident of whoever reads it
# fails: attributes
from threading import Thread, get_ident
from time import sleep


class ClockThread(Thread):
    def __init__(self, count, interval, out):
        super().__init__()
        self.count = count
        self.interval = interval
        self.out = out

    @property
    def ident(self):
        return get_ident()

    def run(self):
        for n in range(self.count):
            if n > 0:
                sleep(self.interval)
            self.out.put((self.ident, n))
