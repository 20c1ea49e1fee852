# right: looks at the clock again and again, with short sleeps
import os
import time
from multiprocessing import Process


def sleep_until(when):
    while (left := when - time.monotonic()) > 0:
        time.sleep(min(left, 0.02))


def tick(count, interval, out):
    when = time.monotonic()
    for n in range(count):
        sleep_until(when)
        out.put((os.getpid(), n))
        when = time.monotonic() + interval


def start_clock(count, interval, out):
    clock = Process(target=tick, args=(count, interval, out))
    clock.start()
    return clock
