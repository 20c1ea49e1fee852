# mistake: run_in_executor with the default executor of asyncio, which is one of threads
# fails: not_in_caller
import asyncio


async def _all(func, items):
    loop = asyncio.get_running_loop()
    return [await loop.run_in_executor(None, func, item) for item in items]


def map_in_child(func, items):
    return asyncio.run(_all(func, items))
