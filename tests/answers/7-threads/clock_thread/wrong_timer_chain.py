# mistake: each tick starts a Timer for the next one: only the first comes from the returned thread
# fails: returned_thread
from threading import Timer, get_ident
from time import sleep


def tick(count, interval, out):
    for n in range(count):
        if n > 0:
            sleep(interval)
        out.put((get_ident(), n))


def chain(delay, n, count, interval, out):
    def one():
        if n < count:
            out.put((get_ident(), n))
        if n + 1 < count:
            chain(interval, n + 1, count, interval, out)

    timer = Timer(delay, one)
    timer.daemon = True
    timer.start()
    return timer


def start_clock(count, interval, out):
    return chain(0, 0, count, interval, out)
