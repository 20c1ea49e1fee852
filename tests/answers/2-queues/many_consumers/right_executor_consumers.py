# right: each worker of an executor runs one consumer loop on a manager's queue
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Manager


def loop(work, q):
    results = []
    while True:
        item = q.get()
        if item is None:
            return results
        results.append(work(item))


def run(work, items, consumers):
    with Manager() as manager, ProcessPoolExecutor(consumers) as executor:
        q = manager.Queue()
        loops = [executor.submit(loop, work, q) for _ in range(consumers)]
        for item in items:
            q.put(item)
        for _ in loops:
            q.put(None)
        return [result for one in loops for result in one.result()]
