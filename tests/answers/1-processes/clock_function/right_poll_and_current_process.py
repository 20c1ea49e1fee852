# right: pauses in select.poll; the pid is that of current_process()
import math
import select
from itertools import repeat
from multiprocessing import Process, current_process


def tick(count, interval, out):
    pauses = repeat(math.ceil(interval * 1000))
    for n in range(count):
        if n:
            select.poll().poll(next(pauses))
        out.put((current_process().pid, n))


def start_clock(count, interval, out):
    clock = Process(target=tick, kwargs=dict(count=count, interval=interval, out=out), daemon=False)
    clock.start()
    return clock
