# mistake: two pools of `workers` processes work at the same time, one for each half of the items
# fails: never_more
from multiprocessing import Pool


def parallel_map(func, items, workers):
    items = list(items)
    half = (len(items) + 1) // 2
    with Pool(workers) as one, Pool(workers) as two:
        first = one.map_async(func, items[:half])
        second = two.map_async(func, items[half:])
        return first.get() + second.get()
