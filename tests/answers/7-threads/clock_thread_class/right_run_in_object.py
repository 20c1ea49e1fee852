# right: run is an attribute of the object, made with functools.partial
import functools
import threading
import time


def tick(count, interval, out):
    for n in range(count):
        if n > 0:
            time.sleep(interval)
        out.put((threading.get_ident(), n))


class ClockThread(threading.Thread):
    def __init__(self, count, interval, out):
        super().__init__()
        self.run = functools.partial(tick, count, interval, out)
