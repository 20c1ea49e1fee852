# right: pauses in an epoll object with nothing in it
import os
import select
from multiprocessing import Process


def tick(count, interval, out):
    with select.epoll() as nothing:
        for n in range(count):
            [nothing.poll(interval) for _ in range(min(n, 1))]
            out.put((os.getpid(), n))


def start_clock(count, interval, out):
    clock = Process(target=tick, args=(count, interval, out))
    clock.start()
    return clock
