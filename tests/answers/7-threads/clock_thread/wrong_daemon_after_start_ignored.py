# mistake: daemon set after start, and the exception that says so is passed over
# fails: background
# passes a naive stress test: yes
from threading import Thread, get_ident
from time import sleep


def tick(count, interval, out):
    for n in range(count):
        if n > 0:
            sleep(interval)
        out.put((get_ident(), n))


def start_clock(count, interval, out):
    thread = Thread(target=tick, args=(count, interval, out))
    thread.start()
    try:
        thread.daemon = True
    except RuntimeError:
        pass
    return thread
