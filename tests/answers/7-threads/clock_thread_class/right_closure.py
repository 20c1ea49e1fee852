# right: everything in a closure, which the constructor gives to Thread
from threading import Thread, get_ident
from time import sleep


class ClockThread(Thread):
    def __init__(self, count, interval, out):
        def job():
            for n in range(count):
                if n > 0:
                    sleep(interval)
                out.put((get_ident(), n))

        super().__init__(target=job)
