# right: ticks in a coroutine
import asyncio
import os
from multiprocessing import Process


async def ticks(count, interval, out):
    for n in range(count):
        if n > 0:
            await asyncio.sleep(interval)
        out.put((os.getpid(), n))


def tick(count, interval, out):
    asyncio.run(ticks(count, interval, out))


def start_clock(count, interval, out):
    p = Process(target=tick, args=(count, interval, out))
    p.start()
    return p
