# mistake: a method called name hides the attribute
# fails: attributes
# passes a naive stress test: yes
from threading import Thread, get_ident
from time import sleep


class ClockThread(Thread):
    def __init__(self, count, interval, out):
        super().__init__()
        self.count = count
        self.interval = interval
        self.out = out

    def name(self):
        return "clock"

    def run(self):
        for n in range(self.count):
            if n > 0:
                sleep(self.interval)
            self.out.put((get_ident(), n))
