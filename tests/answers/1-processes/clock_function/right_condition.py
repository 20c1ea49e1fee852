# right: pauses in wait_for of a Condition, for something that never becomes true
import os
import threading
from multiprocessing import Process


def tick(count, interval, out):
    never = threading.Condition()
    for n in range(count):
        if n > 0:
            with never:
                never.wait_for(lambda: False, interval)
        out.put((os.getpid(), n))


def start_clock(count, interval, out):
    clock = Process(target=tick, args=(count, interval, out))
    clock.start()
    return clock
