# right: the sched module with fixed times from the start
import os
import sched
import time
from multiprocessing import Process


def tick(count, interval, out):
    clock = sched.scheduler(time.monotonic, time.sleep)
    now = time.monotonic()
    for n in range(count):
        clock.enterabs(now + n * interval, n, lambda n: out.put((os.getpid(), n)), (n,))
    clock.run()


def start_clock(count, interval, out):
    p = Process(target=tick, args=(count, interval, out))
    p.start()
    return p
