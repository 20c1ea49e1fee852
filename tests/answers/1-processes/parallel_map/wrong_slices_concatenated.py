# mistake: deals the items out in turn, and puts the shares of the workers one behind the other
# fails: results_in_order
from multiprocessing import Pool


def work(func, share):
    return [func(item) for item in share]


def parallel_map(func, items, workers):
    items = list(items)
    with Pool(workers) as pool:
        shares = pool.starmap(work, [(func, items[n::workers]) for n in range(workers)])
    return sum(shares, [])
