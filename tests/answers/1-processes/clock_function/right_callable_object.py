# right: a callable object as the target, a lock for the pauses, recursion
import os
import threading
from multiprocessing import Process


class Clock:
    def __init__(self, count, interval, out):
        self.count, self.interval, self.out = count, interval, out

    def __call__(self, n=0):
        if n < self.count:
            self.out.put((os.getpid(), n))
            if n + 1 < self.count:
                lock = threading.Lock()
                with lock:
                    lock.acquire(timeout=self.interval)
                self(n + 1)


def tick(count, interval, out):
    Clock(count, interval, out)()


def start_clock(count, interval, out):
    process = Process(target=Clock(count, interval, out))
    process.start()
    return process
