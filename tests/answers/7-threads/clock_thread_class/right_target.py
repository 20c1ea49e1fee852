# right: no run of its own: the constructor passes a target to Thread
import threading
import time


def tick(count, interval, out):
    n = 0
    while n < count:
        out.put((threading.get_ident(), n))
        n += 1
        if n < count:
            time.sleep(interval)


class ClockThread(threading.Thread):
    def __init__(self, count, interval, out):
        super().__init__(target=tick, args=(count, interval, out))
