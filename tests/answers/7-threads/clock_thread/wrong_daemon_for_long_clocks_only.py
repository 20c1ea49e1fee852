# mistake: only a clock that has pauses is made a daemon
# fails: background
import threading
import time


def tick(count, interval, out):
    for n in range(count):
        out.put((threading.get_ident(), n))
        if n < count - 1:
            time.sleep(interval)


def start_clock(count, interval, out):
    thread = threading.Thread(target=tick, args=(count, interval, out), daemon=interval > 0)
    thread.start()
    return thread
