# right: a generator makes the ticks, with the pauses between them
import threading
import time


def ticks(count, interval):
    for n in range(count):
        if n:
            time.sleep(interval)
        yield threading.get_ident(), n


def tick(count, interval, out):
    for one in ticks(count, interval):
        out.put(one)


def start_clock(count, interval, out):
    clock = threading.Thread(target=tick, args=(count, interval, out), daemon=True)
    clock.start()
    return clock
