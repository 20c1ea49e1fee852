# mistake: name is a property that always adds the number of ticks to what was set
# fails: attributes
import threading
import time


class ClockThread(threading.Thread):
    def __init__(self, count, interval, out):
        super().__init__()
        self.count, self.interval, self.out = count, interval, out

    @property
    def name(self):
        return f"{threading.Thread.name.fget(self)}-{self.count}"

    @name.setter
    def name(self, value):
        threading.Thread.name.fset(self, value)

    def run(self):
        for n in range(self.count):
            if n:
                time.sleep(self.interval)
            self.out.put((self.ident, n))
