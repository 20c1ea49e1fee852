# right: a thread of the caller for each worker, each call in a process of its own that its thread waits for
from concurrent.futures import ThreadPoolExecutor
from functools import partial
from multiprocessing import Pipe, Process


def _answer(func, item, conn):
    try:
        conn.send((func(item), None))
    except Exception as error:
        conn.send((None, error))


def _in_process(func, item):
    here, there = Pipe()
    process = Process(target=_answer, args=(func, item, there))
    process.start()
    result, error = here.recv()
    process.join()
    here.close()
    there.close()
    if error is not None:
        raise error
    return result


def parallel_map(func, items, workers):
    with ThreadPoolExecutor(workers) as threads:
        return list(threads.map(partial(_in_process, func), items))
