# right: never sleeps for longer than a quarter of a second, counted in nanoseconds; recursion over the ticks
import threading
import time


def tick(count, interval, out, n=0):
    if n >= count:
        return
    out.put((threading.get_ident(), n))
    if n < count - 1:
        end = time.monotonic_ns() + round(interval * 1e9)
        while (rest := end - time.monotonic_ns()) > 0:
            time.sleep(min(rest / 1e9, 0.25))
    tick(count, interval, out, n + 1)


def start_clock(count, interval, out):
    thread = threading.Thread(target=tick, args=(count, interval, out), daemon=True)
    thread.start()
    return thread
