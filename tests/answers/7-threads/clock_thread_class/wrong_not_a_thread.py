# mistake: a class that has a thread and is none: no name, no daemon, no ident
# fails: attributes
from threading import Thread, get_ident
from time import sleep


class ClockThread:
    def __init__(self, count, interval, out):
        self.count = count
        self.interval = interval
        self.out = out
        self.thread = Thread(target=self.run)

    def start(self):
        self.thread.start()

    def join(self, timeout=None):
        self.thread.join(timeout)

    def is_alive(self):
        return self.thread.is_alive()

    def run(self):
        for n in range(self.count):
            if n > 0:
                sleep(self.interval)
            self.out.put((get_ident(), n))
