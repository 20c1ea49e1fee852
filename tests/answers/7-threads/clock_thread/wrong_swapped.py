# mistake: puts (n, ident)
# fails: ticks
import threading
import time


def tick(count, interval, out):
    me = threading.get_ident()
    for n in range(count):
        out.put((n, me))
        if n < count - 1:
            time.sleep(interval)


def start_clock(count, interval, out):
    thread = threading.Thread(target=tick, args=(count, interval, out), daemon=True)
    thread.start()
    return thread
