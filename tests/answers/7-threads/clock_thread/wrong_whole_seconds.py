# mistake: the pause is cut to whole seconds
# fails: sleeps_between
# passes a naive stress test: yes
from threading import Thread, get_ident
from time import sleep


def tick(count, interval, out):
    for n in range(count):
        if n > 0:
            sleep(interval // 1)
        out.put((get_ident(), n))


def start_clock(count, interval, out):
    thread = Thread(target=tick, args=(count, interval, out), daemon=True)
    thread.start()
    return thread
