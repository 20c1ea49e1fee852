# mistake: returns the caller's thread
# fails: returned_thread
from threading import Thread, current_thread, get_ident
from time import sleep


def tick(count, interval, out):
    for n in range(count):
        if n > 0:
            sleep(interval)
        out.put((get_ident(), n))


def start_clock(count, interval, out):
    Thread(target=tick, args=(count, interval, out), daemon=True).start()
    return current_thread()
