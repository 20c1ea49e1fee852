# right: daemonic consumers, all ended by a sentinel, waited for by their sentinels with connection.wait
import multiprocessing
from multiprocessing.connection import wait


def _loop(q, results, work):
    item = q.get()
    while item is not None:
        results.put([work(item)])
        item = q.get()
    results.put([])


def run(work, items, consumers):
    context = multiprocessing.get_context("forkserver")
    q, results = context.SimpleQueue(), context.Queue()
    processes = [context.Process(target=_loop, args=(q, results, work), daemon=True) for _ in range(consumers)]
    for process in processes:
        process.start()
    for item in items:
        q.put(item)
    for _ in processes:
        q.put(None)
    found, ended = [], 0
    while ended < consumers:
        one = results.get()
        found.extend(one)
        ended += not one
    waiting = {process.sentinel: process for process in processes}
    while waiting:
        for sentinel in wait(list(waiting)):
            waiting.pop(sentinel).join()
    q.close()
    return found
