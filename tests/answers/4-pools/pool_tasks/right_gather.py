# right: asyncio.gather with return_exceptions over an executor of spawned processes
import asyncio
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import get_context


class Failed:
    def __init__(self, error):
        self.error = error


def guarded(func, args):
    try:
        return func(*args)
    except Exception as error:
        return Failed(error)


async def gathered(func, args_list, workers):
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(workers, mp_context=get_context()) as executor:
        return await asyncio.gather(*(loop.run_in_executor(executor, guarded, func, args) for args in args_list))


def run_tasks(func, args_list, workers=4):
    results = asyncio.run(gathered(func, args_list, workers))
    for result in results:
        match result:
            case Failed(error=error):
                raise error
    return results
