# mistake: remembers the ident of the first clock in the module for all others
# fails: ticks
import threading
import time
from functools import lru_cache


@lru_cache(maxsize=1)
def ident():
    return threading.get_ident()


def tick(count, interval, out):
    for n in range(count):
        out.put((ident(), n))
        if n < count - 1:
            time.sleep(interval)


def start_clock(count, interval, out):
    thread = threading.Thread(target=tick, args=(count, interval, out), daemon=True)
    thread.start()
    return thread
