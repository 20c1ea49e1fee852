# mistake: the child does all but the last item, the caller does that one meanwhile
# fails: not_in_caller
from multiprocessing import Pool


def map_in_child(func, items):
    items = list(items)
    if not items:
        return []
    with Pool(1) as pool:
        first = pool.map_async(func, items[:-1])
        last = func(items[-1])
        return [*first.get(), last]
