# right: pauses at a barrier for two to which nobody else comes, a new one each time
import os
from multiprocessing import Process
from threading import Barrier, BrokenBarrierError


def tick(count, interval, out):
    for n in range(count):
        if n != 0 and interval > 0:
            try:
                Barrier(2).wait(interval)
            except BrokenBarrierError:
                pass
        out.put((os.getpid(), n))


def start_clock(count, interval, out):
    clock = Process(target=tick, args=(count, interval, out))
    clock.start()
    return clock
