# right: attributes of its own before super().__init__(), options for Thread passed on, ident taken from self
import threading
import time


class ClockThread(threading.Thread):
    def __init__(self, count, interval, out, **options):
        self.plan = (count, interval, out)
        super().__init__(**options)

    def run(self):
        count, interval, out = self.plan
        for n in range(count):
            if n > 0:
                time.sleep(interval)
            out.put((self.ident, n))
