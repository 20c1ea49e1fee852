# mistake: sleeps after each tick, the last one included
# fails: sleeps_between
# passes a naive stress test: yes
from threading import Thread, get_ident
from time import sleep


def tick(count, interval, out):
    for n in range(count):
        out.put((get_ident(), n))
        sleep(interval)


def start_clock(count, interval, out):
    thread = Thread(target=tick, args=(count, interval, out), daemon=True)
    thread.start()
    return thread
