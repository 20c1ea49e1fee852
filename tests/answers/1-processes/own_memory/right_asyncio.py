# right: asyncio in the caller, a process pool of one does the work as one task
import asyncio
from concurrent.futures import ProcessPoolExecutor


def everything(func, items):
    return [func(item) for item in items]


async def ask(func, items):
    with ProcessPoolExecutor(1) as executor:
        return await asyncio.get_running_loop().run_in_executor(executor, everything, func, items)


def map_in_child(func, items):
    return asyncio.run(ask(func, list(items)))
