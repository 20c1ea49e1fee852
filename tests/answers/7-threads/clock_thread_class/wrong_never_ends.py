# mistake: after the last tick the thread waits for an event that nobody sets
# fails: returned_thread
from threading import Event, Thread, get_ident
from time import sleep


class ClockThread(Thread):
    def __init__(self, count, interval, out):
        super().__init__()
        self.count = count
        self.interval = interval
        self.out = out
        self.finished = Event()

    def run(self):
        for n in range(self.count):
            if n > 0:
                sleep(self.interval)
            self.out.put((get_ident(), n))
        self.finished.wait()
