# right: everything is made in __new__, __init__ only initialises the thread
import threading
import time


class ClockThread(threading.Thread):
    def __new__(cls, count, interval, out):
        clock = super().__new__(cls)
        clock.ticks = range(count)
        clock.pause = lambda: time.sleep(interval)
        clock.sink = out.put
        return clock

    def __init__(self, *_):
        threading.Thread.__init__(self)

    def run(self):
        for n in self.ticks:
            n and self.pause()
            self.sink((threading.get_ident(), n))
