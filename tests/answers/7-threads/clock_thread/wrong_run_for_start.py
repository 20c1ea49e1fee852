# mistake: run() in place of start(): the clock ticks in the caller's thread, and start_clock returns afterwards
# fails: returns_at_once, returned_thread
from threading import Thread, get_ident
from time import sleep


def tick(count, interval, out):
    for n in range(count):
        if n > 0:
            sleep(interval)
        out.put((get_ident(), n))


def start_clock(count, interval, out):
    thread = Thread(target=tick, args=(count, interval, out), daemon=True)
    thread.run()
    return thread
