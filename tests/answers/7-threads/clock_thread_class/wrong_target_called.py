# mistake: target=tick(...) calls the function in the constructor
# fails: not_started_by_itself
from threading import Thread, get_ident
from time import sleep


def tick(count, interval, out):
    for n in range(count):
        if n > 0:
            sleep(interval)
        out.put((get_ident(), n))


class ClockThread(Thread):
    def __init__(self, count, interval, out):
        super().__init__(target=tick(count, interval, out))
