# mistake: keeps the clock in a global and returns the old one while it still ticks
# fails: sleeps_between
import threading
import time

current = None


def tick(count, interval, out):
    for n in range(count):
        out.put((threading.get_ident(), n))
        if n < count - 1:
            time.sleep(interval)


def start_clock(count, interval, out):
    global current
    if current is None or not current.is_alive():
        current = threading.Thread(target=tick, args=(count, interval, out), daemon=True)
        current.start()
    return current
