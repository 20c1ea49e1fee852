# right: ProcessPoolExecutor.map inside a with block
from concurrent.futures import ProcessPoolExecutor


def parallel_map(func, items, workers):
    with ProcessPoolExecutor(max_workers=workers) as executor:
        return list(executor.map(func, items))
