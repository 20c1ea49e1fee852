# mistake: asks first whether there is anything with `if not len(items)`
# fails: any_iterable
from concurrent.futures import ProcessPoolExecutor


def map_in_child(func, items):
    if not len(items):
        return []
    with ProcessPoolExecutor(max_workers=1) as executor:
        return list(executor.map(func, items))
