# mistake: get_ident() as a default value: the ident of the thread that imported the file
# fails: ticks
from threading import Thread, get_ident
from time import sleep


def tick(count, interval, out, ident=get_ident()):
    for n in range(count):
        if n > 0:
            sleep(interval)
        out.put((ident, n))


def start_clock(count, interval, out):
    thread = Thread(target=tick, args=(count, interval, out), daemon=True)
    thread.start()
    return thread
