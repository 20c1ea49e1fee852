# mistake: join(timeout) tells the clock to stop
# fails: attributes
# passes a naive stress test: yes
from threading import Event, Thread, get_ident


class ClockThread(Thread):
    def __init__(self, count, interval, out):
        super().__init__()
        self.count = count
        self.interval = interval
        self.out = out
        self.finished = Event()

    def join(self, timeout=None):
        super().join(timeout)
        self.finished.set()

    def run(self):
        for n in range(self.count):
            if n > 0 and self.finished.wait(self.interval):
                break
            self.out.put((get_ident(), n))
