# mistake: gather(return_exceptions=True): a result that is an exception cannot be told from one that was raised
# fails: results_in_order
import asyncio
from concurrent.futures import ProcessPoolExecutor


async def gather(func, items, workers):
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(workers) as executor:
        futures = [loop.run_in_executor(executor, func, item) for item in items]
        done = await asyncio.gather(*futures, return_exceptions=True)
    for one in done:
        if isinstance(one, BaseException):
            raise one
    return list(done)


def parallel_map(func, items, workers):
    return asyncio.run(gather(func, list(items), workers))
