# mistake: returns what start() returns, which is None
# fails: returned_thread
from threading import Thread, get_ident
from time import sleep


def tick(count, interval, out):
    for n in range(count):
        if n > 0:
            sleep(interval)
        out.put((get_ident(), n))


def start_clock(count, interval, out):
    return Thread(target=tick, args=(count, interval, out), daemon=True).start()
