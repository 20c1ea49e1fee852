# mistake: tick is a coroutine, and nobody awaits it
# fails: tick_puts
import asyncio
import os
from multiprocessing import Process


async def tick(count, interval, out):
    for n in range(count):
        if n > 0:
            await asyncio.sleep(interval)
        out.put((os.getpid(), n))


def start_clock(count, interval, out):
    process = Process(target=tick, args=(count, interval, out))
    process.start()
    return process
