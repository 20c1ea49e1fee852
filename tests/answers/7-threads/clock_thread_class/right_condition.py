# right: pauses in a Condition until the time is up
import threading


class ClockThread(threading.Thread):
    def __init__(self, count, interval, out):
        super().__init__()
        self.count = count
        self.interval = interval
        self.out = out
        self.condition = threading.Condition()

    def run(self):
        with self.condition:
            for n in range(self.count):
                if n > 0:
                    self.condition.wait_for(lambda: False, self.interval)
                self.out.put((threading.get_ident(), n))
