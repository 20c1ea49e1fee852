# right: a factory of background threads as a decorator
import functools
import threading
import time


def in_background(function):
    @functools.wraps(function)
    def started(*args, **kwargs):
        thread = threading.Thread(target=function, args=args, kwargs=kwargs, name=function.__name__, daemon=True)
        thread.start()
        return thread

    return started


def tick(count, interval, out):
    for n in range(count):
        n > 0 and time.sleep(interval)
        out.put((threading.get_ident(), n))


@in_background
def start_clock(count, interval, out):
    return tick(count, interval, out)
