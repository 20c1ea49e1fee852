# mistake: an executor of two processes that does the first half in one and the second half in the other
# fails: one_process
from concurrent.futures import ProcessPoolExecutor


def do_all(func, items):
    return [func(item) for item in items]


def map_in_child(func, items):
    items = list(items)
    middle = (len(items) + 1) // 2
    with ProcessPoolExecutor(2) as pool:
        halves = [pool.submit(do_all, func, half) for half in (items[:middle], items[middle:])]
        return [result for half in halves for result in half.result()]
