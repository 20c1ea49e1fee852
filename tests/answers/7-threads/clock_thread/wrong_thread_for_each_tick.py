# mistake: the returned thread starts a new thread for each tick
# fails: returned_thread
from threading import Thread, get_ident
from time import sleep


def one(n, out):
    out.put((get_ident(), n))


def tick(count, interval, out):
    for n in range(count):
        if n > 0:
            sleep(interval)
        one(n, out)


def clock(count, interval, out):
    for n in range(count):
        if n > 0:
            sleep(interval)
        ticking = Thread(target=one, args=(n, out), daemon=True)
        ticking.start()
        ticking.join()


def start_clock(count, interval, out):
    thread = Thread(target=clock, args=(count, interval, out), daemon=True)
    thread.start()
    return thread
