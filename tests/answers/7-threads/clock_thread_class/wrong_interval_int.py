# mistake: keeps the interval as an int
# fails: sleeps_between
import threading
import time


class ClockThread(threading.Thread):
    def __init__(self, count: int, interval: int, out):
        super().__init__()
        self.count, self.interval, self.out = count, int(interval), out

    def run(self):
        for n in range(self.count):
            if n:
                time.sleep(self.interval)
            self.out.put((self.ident, n))
