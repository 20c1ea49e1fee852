# mistake: gives the thread a second to do its work before it returns
# fails: returns_at_once
import threading
import time


def tick(count, interval, out):
    for n in range(count):
        out.put((threading.get_ident(), n))
        if n < count - 1:
            time.sleep(interval)


def start_clock(count, interval, out):
    thread = threading.Thread(target=tick, args=(count, interval, out), daemon=True)
    thread.start()
    thread.join(1)
    return thread
