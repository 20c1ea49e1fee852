# mistake: puts the name of the thread where its ident is asked for
# fails: ticks
import threading
import time


class ClockThread(threading.Thread):
    def __init__(self, count, interval, out):
        super().__init__()
        self.count, self.interval, self.out = count, interval, out

    def run(self):
        for n in range(self.count):
            if n:
                time.sleep(self.interval)
            self.out.put((self.name, n))
