# mistake: the constructor puts the first tick, "which needs no pause"
# fails: not_started_by_itself
import threading
import time


class ClockThread(threading.Thread):
    def __init__(self, count, interval, out):
        super().__init__()
        self.count, self.interval, self.out = count, interval, out
        if count:
            out.put((threading.get_ident(), 0))

    def run(self):
        for n in range(1, self.count):
            time.sleep(self.interval)
            self.out.put((self.ident, n))
