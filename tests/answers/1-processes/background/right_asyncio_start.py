# right: an event loop for each start, in which the process is started by a thread
import asyncio
import multiprocessing


async def begin(process):
    await asyncio.to_thread(process.start)
    return process


def start_background(target, args=()):
    return asyncio.run(begin(multiprocessing.Process(target=target, args=args, daemon=True)))


def start_foreground(target, args=()):
    return asyncio.run(begin(multiprocessing.Process(target=target, args=args, daemon=False)))
