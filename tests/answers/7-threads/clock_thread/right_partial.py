# right: functools.partial as the target, pauses by Event.wait
import functools
import threading


def tick(count, interval, out):
    never = threading.Event()
    for n in range(count):
        if n != 0:
            never.wait(timeout=interval)
        out.put((threading.get_ident(), n))


def start_clock(count, interval, out):
    job = functools.partial(tick, count, interval, out)
    thread = threading.Thread(target=job, name="clock", daemon=True)
    thread.start()
    return thread
