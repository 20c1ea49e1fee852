# mistake: a lock of the class is held while a clock ticks: the second one begins when the first one has ended
# fails: sleeps_between
import threading
import time


class ClockThread(threading.Thread):
    lock = threading.Lock()

    def __init__(self, count, interval, out):
        super().__init__()
        self.count, self.interval, self.out = count, interval, out

    def run(self):
        with self.lock:
            for n in range(self.count):
                if n:
                    time.sleep(self.interval)
                self.out.put((self.ident, n))
