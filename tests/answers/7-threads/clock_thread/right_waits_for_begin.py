# right: start_clock and the clock meet at a barrier before the first tick
import threading
import time


def tick(count, interval, out):
    for n in range(count):
        if n > 0:
            time.sleep(interval)
        out.put((threading.get_ident(), n))


def start_clock(count, interval, out):
    begun = threading.Barrier(2)

    def job():
        begun.wait()
        tick(count, interval, out)

    thread = threading.Thread(target=job, daemon=True)
    thread.start()
    begun.wait()
    return thread
