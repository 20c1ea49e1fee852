# right: pauses at a lock that it holds itself, until the time is up
import threading


def pause(seconds):
    lock = threading.Lock()
    lock.acquire()
    lock.acquire(timeout=seconds)


def tick(count, interval, out):
    first = True
    for n in range(count):
        if not first:
            pause(interval)
        first = False
        out.put((threading.get_ident(), n))


def start_clock(count, interval, out):
    options = {"target": tick, "args": [count, interval], "kwargs": {"out": out}, "daemon": True}
    thread = threading.Thread(**options)
    thread.start()
    return thread
