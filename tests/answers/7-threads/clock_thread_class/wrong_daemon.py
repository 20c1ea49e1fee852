# mistake: makes itself a daemon: the program does not wait for it
# fails: foreground
# passes a naive stress test: yes
from threading import Thread, get_ident
from time import sleep


class ClockThread(Thread):
    def __init__(self, count, interval, out):
        super().__init__()
        self.daemon = True
        self.count = count
        self.interval = interval
        self.out = out

    def run(self):
        for n in range(self.count):
            if n > 0:
                sleep(self.interval)
            self.out.put((get_ident(), n))
