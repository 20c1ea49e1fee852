# right: a counter of 64 bits in shared memory, released by a with statement over the Value; asyncio waits for the ends
import asyncio
import ctypes
from multiprocessing import Process, Value


def add(counter, times):
    for _ in range(times):
        with counter:
            counter.value += 1


async def everybody(processes):
    loop = asyncio.get_running_loop()
    await asyncio.gather(*(loop.run_in_executor(None, process.join) for process in processes))


def run(processes, times):
    counter = Value(ctypes.c_longlong, 0)
    team = [Process(target=add, args=(counter, times)) for _ in range(processes)]
    for process in team:
        process.start()
    asyncio.run(everybody(team))
    return counter.value
