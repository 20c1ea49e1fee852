# mistake: the interval is kept in the class: the second clock changes the pauses of the first one
# fails: sleeps_between
import threading
import time


class ClockThread(threading.Thread):
    interval = 1

    def __init__(self, count, interval, out):
        super().__init__()
        self.count, self.out = count, out
        ClockThread.interval = interval

    def run(self):
        for n in range(self.count):
            if n:
                time.sleep(self.interval)
            self.out.put((self.ident, n))
