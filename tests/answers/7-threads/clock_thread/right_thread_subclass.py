# right: a subclass of Thread that makes itself a daemon
import threading
import time


class Clock(threading.Thread):
    def __init__(self, count, interval, out):
        super().__init__(daemon=True)
        self.count = count
        self.interval = interval
        self.out = out

    def run(self):
        tick(self.count, self.interval, self.out)


def tick(count, interval, out):
    for n in range(count):
        out.put((threading.get_ident(), n))
        if n < count - 1:
            time.sleep(interval)


def start_clock(count, interval, out):
    clock = Clock(count, interval, out)
    clock.start()
    return clock
