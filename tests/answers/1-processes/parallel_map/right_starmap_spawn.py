# right: always spawns, whatever start method is in force; starmap over packed items
from multiprocessing import get_context


def call(func, item):
    return func(item)


def parallel_map(func, items, workers):
    with get_context("spawn").Pool(workers) as pool:
        return pool.starmap(call, [(func, item) for item in items])
