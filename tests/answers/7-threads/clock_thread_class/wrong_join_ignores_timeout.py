# mistake: a join that takes a timeout and does not pass it on: waits for the end in any case
# fails: attributes
# passes a naive stress test: yes
from threading import Thread, get_ident
from time import sleep


class ClockThread(Thread):
    def __init__(self, count, interval, out):
        super().__init__()
        self.count = count
        self.interval = interval
        self.out = out

    def join(self, timeout=None):
        super().join()

    def run(self):
        for n in range(self.count):
            if n > 0:
                sleep(self.interval)
            self.out.put((get_ident(), n))
