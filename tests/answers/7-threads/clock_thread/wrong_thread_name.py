# mistake: puts the name of the thread
# fails: ticks
import threading
import time


def tick(count, interval, out):
    for n in range(count):
        out.put((threading.current_thread().name, n))
        if n < count - 1:
            time.sleep(interval)


def start_clock(count, interval, out):
    thread = threading.Thread(target=tick, args=(count, interval, out), daemon=True)
    thread.start()
    return thread
