# mistake: a daemon when there is little to do (fewer than three ticks)
# fails: foreground
import threading
import time


class ClockThread(threading.Thread):
    def __init__(self, count, interval, out):
        super().__init__(daemon=count < 3)
        self.count, self.interval, self.out = count, interval, out

    def run(self):
        for n in range(self.count):
            if n:
                time.sleep(self.interval)
            self.out.put((self.ident, n))
