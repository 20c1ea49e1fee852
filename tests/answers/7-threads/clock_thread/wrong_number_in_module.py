# mistake: the number of the tick is a variable of the module: a second clock goes on where the first one ended
# fails: ticks
from threading import Thread, get_ident
from time import sleep

n = 0


def tick(count, interval, out):
    global n
    while n < count:
        if n > 0:
            sleep(interval)
        out.put((get_ident(), n))
        n += 1


def start_clock(count, interval, out):
    thread = Thread(target=tick, args=(count, interval, out), daemon=True)
    thread.start()
    return thread
