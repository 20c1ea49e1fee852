# right: the loop holds no reference to the repeater; a class-wide dict of events by object, a context manager that ends
import threading
from contextlib import contextmanager, suppress
from weakref import WeakKeyDictionary


@contextmanager
def _ending(event):
    try:
        yield
    finally:
        event.set()


def _repeat(work, interval, stop):
    with _ending(stop):
        while not stop.wait(interval):
            work()


class Repeater:
    _parts = WeakKeyDictionary()

    def __init__(self, work, interval):
        stop = threading.Event()
        self._parts[self] = stop, threading.Thread(target=_repeat, args=(work, interval, stop))

    def start(self):
        self._parts[self][1].start()

    def stop(self):
        event, thread = self._parts[self]
        event.set()
        with suppress(RuntimeError):
            thread.join()
