# right: runs in a copy of the caller's context, waits inside a with statement
import contextlib
import contextvars
import threading
import time


@contextlib.contextmanager
def followed_by_pause(wanted, interval):
    yield
    if wanted:
        time.sleep(interval)


def tick(count, interval, out):
    for n in range(count):
        with followed_by_pause(n + 1 < count, interval):
            out.put((threading.get_ident(), n))


def start_clock(count, interval, out):
    context = contextvars.copy_context()
    thread = threading.Thread(target=context.run, args=(tick, count, interval, out))
    thread.daemon = True
    thread.start()
    return thread
