# mistake: start_clock sleeps as long as the clock ticks
# fails: returns_at_once
# passes a naive stress test: yes
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
    time.sleep(count * interval)
    return thread
