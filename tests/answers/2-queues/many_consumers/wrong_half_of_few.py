# mistake: a consumer for every two items, at most as many as asked for
# fails: few_items
from concurrent.futures import ProcessPoolExecutor


def run(work, items, consumers):
    items = list(items)
    with ProcessPoolExecutor(max(1, min(consumers, len(items) // 2))) as executor:
        return list(executor.map(work, items))
