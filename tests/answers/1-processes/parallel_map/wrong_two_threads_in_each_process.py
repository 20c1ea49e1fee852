# mistake: half as many processes as asked for, with two threads in each
# fails: workers_together
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


def pair(func, items):
    with ThreadPoolExecutor(2) as threads:
        return list(threads.map(func, items))


def parallel_map(func, items, workers):
    items = list(items)
    pairs = [items[n : n + 2] for n in range(0, len(items), 2)]
    results = []
    with ProcessPoolExecutor((workers + 1) // 2) as processes:
        for future in [processes.submit(pair, func, two) for two in pairs]:
            results.extend(future.result())
    return results
