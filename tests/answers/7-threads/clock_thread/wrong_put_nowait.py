# mistake: put_nowait: out promises put(item) and nothing else
# fails: ticks
# passes a naive stress test: yes
from threading import Thread, get_ident
from time import sleep


def tick(count, interval, out):
    for n in range(count):
        if n > 0:
            sleep(interval)
        out.put_nowait((get_ident(), n))


def start_clock(count, interval, out):
    thread = Thread(target=tick, args=(count, interval, out), daemon=True)
    thread.start()
    return thread
