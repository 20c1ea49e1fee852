# mistake: join waits at most three seconds, whatever timeout it is given
# fails: attributes
import threading
import time


class ClockThread(threading.Thread):
    def __init__(self, count, interval, out):
        super().__init__()
        self.count, self.interval, self.out = count, interval, out

    def join(self, timeout=None):
        super().join(3 if timeout is not None else None)

    def run(self):
        for n in range(self.count):
            if n:
                time.sleep(self.interval)
            self.out.put((self.ident, n))
