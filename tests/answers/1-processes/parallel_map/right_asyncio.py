# right: asyncio.gather over run_in_executor
import asyncio
from concurrent.futures import ProcessPoolExecutor


async def _gather(func, items, executor):
    loop = asyncio.get_running_loop()
    return await asyncio.gather(*[loop.run_in_executor(executor, func, item) for item in items])


def parallel_map(func, items, workers):
    with ProcessPoolExecutor(workers) as executor:
        return asyncio.run(_gather(func, items, executor))
