# mistake: makes a coroutine that sleeps, and does not await it
# fails: tick_pauses
import asyncio
import os
from multiprocessing import Process


def tick(count, interval, out):
    for n in range(count):
        if n > 0:
            asyncio.sleep(interval)
        out.put((os.getpid(), n))


def start_clock(count, interval, out):
    process = Process(target=tick, args=(count, interval, out))
    process.start()
    return process
