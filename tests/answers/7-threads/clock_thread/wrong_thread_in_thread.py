# mistake: the returned thread starts another one, which ticks
# fails: returned_thread
from threading import Thread, get_ident
from time import sleep


def tick(count, interval, out):
    for n in range(count):
        if n > 0:
            sleep(interval)
        out.put((get_ident(), n))


def begin(count, interval, out):
    Thread(target=tick, args=(count, interval, out), daemon=True).start()


def start_clock(count, interval, out):
    thread = Thread(target=begin, args=(count, interval, out), daemon=True)
    thread.start()
    return thread
