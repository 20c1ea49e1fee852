# mistake: tasks of a group: what func raised arrives wrapped in an exception of its own, as a TaskGroup does it
# fails: failure_raised
import asyncio
from concurrent.futures import ProcessPoolExecutor


class Failures(Exception):
    def __init__(self, message, exceptions):
        super().__init__(message, exceptions)
        self.exceptions = exceptions


async def gather(func, items, workers):
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(workers) as executor:
        futures = [loop.run_in_executor(executor, func, item) for item in items]
        done = await asyncio.gather(*futures, return_exceptions=True)
    errors = [future.exception() for future in futures if future.exception() is not None]
    if errors:
        raise Failures("unhandled errors", errors)
    return list(done)


def parallel_map(func, items, workers):
    return asyncio.run(gather(func, list(items), workers))
