# mistake: slices the items, which only a sequence allows
# fails: any_iterable
from concurrent.futures import ProcessPoolExecutor


def share(func, items):
    return [func(item) for item in items]


def parallel_map(func, items, workers):
    with ProcessPoolExecutor(workers) as pool:
        futures = [pool.submit(share, func, items[n::workers]) for n in range(workers)]
        shares = [iter(future.result()) for future in futures]
    results = []
    while True:
        for one in shares:
            try:
                results.append(next(one))
            except StopIteration:
                return results
