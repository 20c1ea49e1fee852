# mistake: returns only after the first tick has been put
# fails: returns_at_once
# passes a naive stress test: yes
import threading
import time


def tick(count, interval, out, ticking=None):
    for n in range(count):
        if n > 0:
            time.sleep(interval)
        out.put((threading.get_ident(), n))
        if ticking:
            ticking.set()
    if ticking:
        ticking.set()


def start_clock(count, interval, out):
    ticking = threading.Event()
    thread = threading.Thread(target=tick, args=(count, interval, out, ticking), daemon=True)
    thread.start()
    ticking.wait()
    return thread
