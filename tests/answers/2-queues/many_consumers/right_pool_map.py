# right: Pool.map with its own chunks, inside a with statement
import multiprocessing


def run(work, items, consumers):
    items = list(items)
    if not items:
        return []
    with multiprocessing.Pool(processes=consumers) as pool:
        results = pool.map(work, items)
        pool.close()
        pool.join()
    return results
