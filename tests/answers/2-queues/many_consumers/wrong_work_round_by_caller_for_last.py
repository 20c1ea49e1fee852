# mistake: the last item that does not come out even is worked on by the caller
# fails: own_processes
from multiprocessing import Pool


def run(work, items, consumers):
    items = list(items)
    even = len(items) - len(items) % consumers if len(items) > 1 else 0
    with Pool(consumers) as pool:
        found = pool.map(work, items[:even], chunksize=1)
    pool.join()
    return found + [work(item) for item in items[even:]]
