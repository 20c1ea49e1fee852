# mistake: collects the ticks and puts them all when the last pause is over
# fails: sleeps_between
import threading
import time


def tick(count, interval, out):
    ticks = []
    for n in range(count):
        ticks.append((threading.get_ident(), n))
        if n < count - 1:
            time.sleep(interval)
    for one in ticks:
        out.put(one)


def start_clock(count, interval, out):
    thread = threading.Thread(target=tick, args=(count, interval, out), daemon=True)
    thread.start()
    return thread
