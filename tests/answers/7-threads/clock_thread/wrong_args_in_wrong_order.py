# mistake: interval and count change places on the way to the thread
# fails: returned_thread
from threading import Thread, get_ident
from time import sleep


def tick(count, interval, out):
    for n in range(count):
        if n > 0:
            sleep(interval)
        out.put((get_ident(), n))


def start_clock(count, interval, out):
    thread = Thread(target=tick, args=(interval, count, out), daemon=True)
    thread.start()
    return thread
