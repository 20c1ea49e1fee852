# mistake: sleeps once, after the first tick
# fails: sleeps_between
# passes a naive stress test: yes
from threading import Thread, get_ident
from time import sleep


def tick(count, interval, out):
    for n in range(count):
        if n == 1:
            sleep(interval)
        out.put((get_ident(), n))


def start_clock(count, interval, out):
    thread = Thread(target=tick, args=(count, interval, out), daemon=True)
    thread.start()
    return thread
