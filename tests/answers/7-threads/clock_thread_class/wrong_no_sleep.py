# mistake: keeps the interval and never sleeps
# fails: sleeps_between
# passes a naive stress test: yes
from threading import Thread, get_ident


class ClockThread(Thread):
    def __init__(self, count, interval, out):
        super().__init__()
        self.count = count
        self.interval = interval
        self.out = out

    def run(self):
        for n in range(self.count):
            self.out.put((get_ident(), n))
