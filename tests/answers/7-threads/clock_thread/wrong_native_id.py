# mistake: get_native_id, the operating system's number, in place of get_ident
# fails: ticks
from threading import Thread, get_native_id
from time import sleep


def tick(count, interval, out):
    for n in range(count):
        if n > 0:
            sleep(interval)
        out.put((get_native_id(), n))


def start_clock(count, interval, out):
    thread = Thread(target=tick, args=(count, interval, out), daemon=True)
    thread.start()
    return thread
