# mistake: out is kept in a variable of the module: a second clock takes the ticks of the first one with it
# fails: ticks
import threading
import time

sink = None


class ClockThread(threading.Thread):
    def __init__(self, count, interval, out):
        global sink
        super().__init__()
        sink = out
        self.count, self.interval = count, interval

    def run(self):
        for n in range(self.count):
            if n:
                time.sleep(self.interval)
            sink.put((self.ident, n))
