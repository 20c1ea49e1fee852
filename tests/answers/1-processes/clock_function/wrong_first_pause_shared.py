# mistake: starts a clock for each half of the ticks: the numbers begin anew
# fails: new_process
import os
import time
from multiprocessing import Process


def tick(count, interval, out):
    for n in range(count):
        if n:
            time.sleep(interval)
        out.put((os.getpid(), n))


def start_clock(count, interval, out):
    half = count // 2
    Process(target=tick, args=(half, interval, out)).start()
    clock = Process(target=tick, args=(count - half, interval, out))
    clock.start()
    return clock
