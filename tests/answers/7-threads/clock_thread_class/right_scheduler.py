# right: the sched module, each tick enters the next one
import sched
import threading
import time


class ClockThread(threading.Thread):
    def __init__(self, count, interval, out):
        super().__init__()
        self.count = count
        self.interval = interval
        self.out = out

    def run(self):
        scheduler = sched.scheduler(time.monotonic, time.sleep)
        numbers = iter(range(self.count))

        def tick():
            n = next(numbers, None)
            if n is None:
                return
            self.out.put((threading.get_ident(), n))
            if n + 1 < self.count:
                scheduler.enter(self.interval, 0, tick)

        scheduler.enter(0, 0, tick)
        scheduler.run()
