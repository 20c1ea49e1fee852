# mistake: the child sends a dictionary from item to result
# fails: odd_values
from multiprocessing import Pool


def everything(func, items):
    return {item: func(item) for item in items}


def map_in_child(func, items):
    items = list(items)
    with Pool(1) as pool:
        found = pool.apply(everything, (func, items))
    return [found[item] for item in items]
