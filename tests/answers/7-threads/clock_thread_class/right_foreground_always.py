# right: daemon=False, whoever makes it; a decorator round run that keeps quiet about the end
import functools
import time
from threading import Thread, get_ident


def logged(function):
    @functools.wraps(function)
    def wrapper(self):
        try:
            return function(self)
        finally:
            self.finished_at = time.monotonic()

    return wrapper


class ClockThread(Thread):
    finished_at = None

    def __init__(self, count, interval, out):
        super().__init__(daemon=False)
        self.count, self.interval, self.out = count, interval, out

    @logged
    def run(self):
        for n in range(self.count - 1):
            self.out.put((get_ident(), n))
            time.sleep(self.interval)
        if self.count:
            self.out.put((get_ident(), self.count - 1))
