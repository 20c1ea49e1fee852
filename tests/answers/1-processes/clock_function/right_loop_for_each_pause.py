# right: a new event loop for each pause, and a wait_for that times out
import asyncio
import os
from multiprocessing import Process


async def pause(interval):
    try:
        await asyncio.wait_for(asyncio.Event().wait(), interval)
    except asyncio.TimeoutError:
        return


def tick(count, interval, out):
    first = True
    for n in range(count):
        if not first:
            asyncio.run(pause(interval))
        first = False
        out.put((os.getpid(), n))


def start_clock(count, interval, out):
    clock = Process(target=tick, args=(count, interval, out))
    clock.start()
    return clock
