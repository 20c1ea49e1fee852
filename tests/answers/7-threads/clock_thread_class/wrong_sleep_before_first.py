# mistake: sleeps before each tick, the first one included
# fails: sleeps_between
# passes a naive stress test: yes
from threading import Thread, get_ident
from time import sleep


class ClockThread(Thread):
    def __init__(self, count, interval, out):
        super().__init__()
        self.count = count
        self.interval = interval
        self.out = out

    def run(self):
        for n in range(self.count):
            sleep(self.interval)
            self.out.put((get_ident(), n))
