# mistake: count, interval and out kept in the class: a second clock changes the first one's
# fails: ticks
# passes a naive stress test: yes
from threading import Thread, get_ident
from time import sleep


class ClockThread(Thread):
    def __init__(self, count, interval, out):
        super().__init__()
        ClockThread.count = count
        ClockThread.interval = interval
        ClockThread.out = out

    def run(self):
        for n in range(self.count):
            if n > 0:
                sleep(self.interval)
            self.out.put((get_ident(), n))
