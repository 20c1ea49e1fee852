# right: asyncio with a semaphore and a process of its own for each task, joined by a thread of the loop's
import asyncio
from multiprocessing import Pipe, Process


def call(func, args, answer):
    with answer:
        try:
            answer.send((True, func(*args)))
        except Exception as error:
            answer.send((False, error))


def in_process(func, args):
    receiving, sending = Pipe(duplex=False)
    process = Process(target=call, args=(func, args, sending))
    process.start()
    sending.close()
    with receiving:
        outcome = receiving.recv()
    process.join()
    return outcome


async def all_of(func, args_list, workers):
    free = asyncio.Semaphore(workers)

    async def one(args):
        async with free:
            return await asyncio.to_thread(in_process, func, args)

    loop = asyncio.get_running_loop()
    from concurrent.futures import ThreadPoolExecutor

    loop.set_default_executor(ThreadPoolExecutor(workers))
    return await asyncio.gather(*map(one, args_list))


def run_tasks(func, args_list, workers=4):
    outcomes = asyncio.run(all_of(func, args_list, workers))
    for good, value in outcomes:
        if not good:
            raise value
    return [value for _, value in outcomes]
