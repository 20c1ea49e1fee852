# mistake: a function that starts a thread, not a class
# fails: not_started_by_itself
from threading import Thread, get_ident
from time import sleep


def tick(count, interval, out):
    for n in range(count):
        if n > 0:
            sleep(interval)
        out.put((get_ident(), n))


def ClockThread(count, interval, out):
    thread = Thread(target=tick, args=(count, interval, out))
    thread.start()
    return thread
