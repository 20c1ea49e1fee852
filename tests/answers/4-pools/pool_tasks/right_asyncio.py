# right: an event loop in front of a ProcessPoolExecutor
import asyncio
from concurrent.futures import ProcessPoolExecutor


def outcome(func, args):
    try:
        return {"result": func(*args)}
    except Exception as error:
        return {"error": error}


async def gather_all(func, args_list, workers):
    loop = asyncio.get_running_loop()
    with ProcessPoolExecutor(workers) as executor:
        return await asyncio.gather(*(loop.run_in_executor(executor, outcome, func, args) for args in args_list))


def run_tasks(func, args_list, workers=4):
    outcomes = asyncio.run(gather_all(func, args_list, workers))
    for one in outcomes:
        if "error" in one:
            raise one["error"]
    return [one["result"] for one in outcomes]
