# mistake: off by one: no pause before the last tick
# fails: sleeps_between
import threading
import time


def tick(count, interval, out):
    for n in range(count):
        out.put((threading.get_ident(), n))
        if n < count - 2:
            time.sleep(interval)


def start_clock(count, interval, out):
    thread = threading.Thread(target=tick, args=(count, interval, out), daemon=True)
    thread.start()
    return thread
