# right: naps of at most a second until datetime.now() says that the interval is over
import datetime
import threading
import time


class ClockThread(threading.Thread):
    def __init__(self, count, interval, out):
        super().__init__()
        self.count, self.out = count, out
        self.interval = datetime.timedelta(seconds=interval)

    def run(self):
        for n in range(self.count):
            if n:
                until = datetime.datetime.now() + self.interval
                while datetime.datetime.now() < until:
                    time.sleep(min(1, (until - datetime.datetime.now()).total_seconds()))
            self.out.put((threading.get_ident(), n))
