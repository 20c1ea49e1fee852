# right: an event loop of its own in the thread, whose coroutine sleeps between the ticks
import asyncio
import threading


async def ticking(count, interval, out):
    for n in range(count):
        if n:
            await asyncio.sleep(interval)
        out.put((threading.get_ident(), n))


def tick(count, interval, out):
    asyncio.run(ticking(count, interval, out))


def start_clock(count, interval, out):
    thread = threading.Thread(target=tick, args=(count, interval, out), daemon=True)
    thread.start()
    return thread
