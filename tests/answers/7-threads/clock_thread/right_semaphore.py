# right: pauses at a Semaphore of 0
from threading import Semaphore, Thread, get_ident


def tick(count, interval, out):
    nothing = Semaphore(0)
    left = count
    while left > 0:
        if left < count:
            nothing.acquire(timeout=interval)
        out.put((get_ident(), count - left))
        left -= 1


def start_clock(count, interval, out):
    thread = Thread(target=lambda: tick(count, interval, out), daemon=True)
    thread.start()
    return thread
