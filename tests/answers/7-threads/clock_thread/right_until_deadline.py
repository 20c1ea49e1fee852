# right: sleeps in short pieces until the clock says that the interval is over
import threading
import time


def nap(seconds):
    end = time.monotonic() + seconds
    while True:
        left = end - time.monotonic()
        if left <= 0:
            return
        time.sleep(min(left, seconds / 4))


def tick(count, interval, out):
    for n in range(count):
        if n >= 1:
            nap(interval)
        out.put((threading.get_ident(), n))


def start_clock(count, interval, out):
    thread = threading.Thread(target=tick, daemon=True, args=(count, interval, out))
    thread.start()
    return thread
