# right: a short-lived daemon thread makes the clock, which inherits being a daemon from it
import threading
import time


def tick(count, interval, out):
    for n in range(count):
        if n > 0:
            time.sleep(interval)
        out.put((threading.get_ident(), n))


def start_clock(count, interval, out):
    made = []

    def make():
        clock = threading.Thread(target=tick, args=(count, interval, out))
        clock.start()
        made.append(clock)

    maker = threading.Thread(target=make, daemon=True)
    maker.start()
    maker.join()
    return made[0]
