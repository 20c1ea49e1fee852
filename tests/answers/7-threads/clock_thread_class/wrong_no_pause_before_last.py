# mistake: off by one: no pause before the last tick
# fails: sleeps_between
import threading
import time


class ClockThread(threading.Thread):
    def __init__(self, count, interval, out):
        super().__init__()
        self.count, self.interval, self.out = count, interval, out

    def run(self):
        for n in range(self.count):
            self.out.put((self.ident, n))
            if n < self.count - 2:
                time.sleep(self.interval)
