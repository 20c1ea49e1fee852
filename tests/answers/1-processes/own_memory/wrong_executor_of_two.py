# mistake: two worker processes
# fails: one_process
from concurrent.futures import ProcessPoolExecutor


def map_in_child(func, items):
    with ProcessPoolExecutor(2) as executor:
        return list(executor.map(func, items))
