# right: as in the source text: a function, a Thread, the attribute daemon, start
from threading import Thread, get_ident
from time import sleep


def tick(count, interval, out):
    n = 0
    while n < count:
        if n:
            sleep(interval)
        out.put((get_ident(), n))
        n += 1


def start_clock(count, interval, out):
    t = Thread(target=tick, args=(count, interval, out))
    t.daemon = True
    t.start()
    return t
