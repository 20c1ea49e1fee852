# mistake: overrides join, prints that it waits, and does not wait
# fails: attributes
import threading
import time


class ClockThread(threading.Thread):
    def __init__(self, count, interval, out):
        super().__init__()
        self.count, self.interval, self.out = count, interval, out

    def join(self, timeout=None):
        print("waiting for the clock")

    def run(self):
        for n in range(self.count):
            if n:
                time.sleep(self.interval)
            self.out.put((self.ident, n))
