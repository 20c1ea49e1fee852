# right: pauses at a pipe to which nobody sends
import os
from multiprocessing import Pipe, Process


def tick(count, interval, out):
    here, there = Pipe()
    with here, there:
        for n in range(count):
            if n > 0:
                here.poll(interval)
            out.put((os.getpid(), n))


def start_clock(count, interval, out):
    p = Process(target=tick, args=(count, interval, out), name="clock")
    p.start()
    return p
