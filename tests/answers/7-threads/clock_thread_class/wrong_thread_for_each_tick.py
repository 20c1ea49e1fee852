# mistake: a new thread for each tick
# fails: returned_thread
from threading import Thread, get_ident
from time import sleep


class ClockThread(Thread):
    def __init__(self, count, interval, out):
        super().__init__()
        self.count = count
        self.interval = interval
        self.out = out

    def tick(self, n):
        self.out.put((get_ident(), n))

    def run(self):
        for n in range(self.count):
            if n > 0:
                sleep(self.interval)
            ticking = Thread(target=self.tick, args=(n,))
            ticking.start()
            ticking.join()
