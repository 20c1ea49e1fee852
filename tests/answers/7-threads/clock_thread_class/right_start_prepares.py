# right: overrides start, to make the iterator of the ticks, and returns what Thread's start returns
import itertools
import threading
import time


class ClockThread(threading.Thread):
    def __init__(self, count, interval, out):
        super().__init__(name="clock")
        self.settings = {"count": count, "interval": interval}
        self.out = out

    def start(self):
        self.numbers = itertools.islice(itertools.count(), self.settings["count"])
        return super().start()

    def run(self):
        for n in self.numbers:
            if n:
                time.sleep(self.settings["interval"])
            self.out.put((threading.get_ident(), n))
