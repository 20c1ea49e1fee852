# mistake: a lock of the module is held while a clock ticks: a second clock begins when the first one has ended
# fails: sleeps_between
import threading
import time

ticking = threading.Lock()


def tick(count, interval, out):
    with ticking:
        for n in range(count):
            if n:
                time.sleep(interval)
            out.put((threading.get_ident(), n))


def start_clock(count, interval, out):
    thread = threading.Thread(target=tick, args=(count, interval, out), daemon=True)
    thread.start()
    return thread
