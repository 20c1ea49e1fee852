# mistake: start_clock asks for its own ident and hands it to the thread
# fails: ticks
from threading import Thread, get_ident
from time import sleep


def tick(count, interval, out):
    tick_as(get_ident(), count, interval, out)


def tick_as(ident, count, interval, out):
    for n in range(count):
        if n > 0:
            sleep(interval)
        out.put((ident, n))


def start_clock(count, interval, out):
    thread = Thread(target=tick_as, args=(get_ident(), count, interval, out), daemon=True)
    thread.start()
    return thread
