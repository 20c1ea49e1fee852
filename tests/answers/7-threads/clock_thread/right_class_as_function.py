# right: start_clock is a class of threads, whose objects start themselves; tick is a callable object
import threading
import time


class Ticker:
    def __call__(self, count, interval, out):
        for n in range(count):
            time.sleep(interval if n else 0)
            out.put((threading.get_ident(), n))


tick = Ticker()


class start_clock(threading.Thread):
    def __init__(self, count, interval, out):
        super().__init__(daemon=True)
        self.job = count, interval, out
        self.start()

    def run(self):
        tick(*self.job)
