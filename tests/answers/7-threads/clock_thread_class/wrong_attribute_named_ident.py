# mistake: a class attribute called ident, set in run: hides the thread's own until it runs
# fails: attributes
import threading
import time


class ClockThread(threading.Thread):
    ident = 0

    def __init__(self, count, interval, out):
        super().__init__()
        self.count, self.interval, self.out = count, interval, out

    def run(self):
        self.ident = threading.get_ident()
        for n in range(self.count):
            if n:
                time.sleep(self.interval)
            self.out.put((self.ident, n))
