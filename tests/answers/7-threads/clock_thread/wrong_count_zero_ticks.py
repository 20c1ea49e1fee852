# mistake: ticks once before it looks at count: a count of 0 puts a tick too
# fails: ticks
from threading import Thread, get_ident
from time import sleep


def tick(count, interval, out):
    n = 0
    while True:
        out.put((get_ident(), n))
        n += 1
        if n >= count:
            break
        sleep(interval)


def start_clock(count, interval, out):
    thread = Thread(target=tick, args=(count, interval, out), daemon=True)
    thread.start()
    return thread
