# mistake: hands count, interval and out to Thread.__init__, which takes them for group, target and name
# fails: ticks
from threading import Thread, get_ident
from time import sleep


class ClockThread(Thread):
    def __init__(self, count, interval, out):
        super().__init__(count, interval, out)
        self.count = count
        self.interval = interval
        self.out = out

    def run(self):
        for n in range(self.count):
            if n > 0:
                sleep(self.interval)
            self.out.put((get_ident(), n))
