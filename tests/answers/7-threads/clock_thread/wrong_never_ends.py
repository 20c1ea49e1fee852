# mistake: after the last tick the thread waits for an event that nobody sets
# fails: returned_thread
import threading
import time


def tick(count, interval, out):
    for n in range(count):
        if n > 0:
            time.sleep(interval)
        out.put((threading.get_ident(), n))


def start_clock(count, interval, out):
    stopped = threading.Event()

    def job():
        tick(count, interval, out)
        stopped.wait()

    thread = threading.Thread(target=job, daemon=True)
    thread.start()
    return thread
