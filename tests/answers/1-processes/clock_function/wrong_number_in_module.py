# mistake: the number is a global variable that goes on from call to call
# fails: tick_puts
import os
import time
from multiprocessing import Process


number = 0


def tick(count, interval, out):
    global number
    for n in range(count):
        if n > 0:
            time.sleep(interval)
        out.put((os.getpid(), number))
        number += 1


def start_clock(count, interval, out):
    process = Process(target=tick, args=(count, interval, out))
    process.start()
    return process
