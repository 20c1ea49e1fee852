# mistake: the loop of the source text: never ends
# fails: ticks
from threading import Thread, get_ident
from time import sleep


def tick(count, interval, out):
    n = 0
    while True:
        out.put((get_ident(), n))
        n += 1
        sleep(interval)


def start_clock(count, interval, out):
    thread = Thread(target=tick, args=(count, interval, out), daemon=True)
    thread.start()
    return thread
