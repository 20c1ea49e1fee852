# mistake: a daemon thread, but an exit handler joins it: the program waits all the same
# fails: background
# passes a naive stress test: yes
import atexit
import threading
import time


def tick(count, interval, out):
    for n in range(count):
        if n > 0:
            time.sleep(interval)
        out.put((threading.get_ident(), n))


def start_clock(count, interval, out):
    thread = threading.Thread(target=tick, args=(count, interval, out), daemon=True)
    thread.start()
    atexit.register(thread.join)
    return thread
