# mistake: the exception stands in the list of results
# fails: raises
from concurrent.futures import ProcessPoolExecutor


def map_in_child(func, items):
    with ProcessPoolExecutor(1) as executor:
        futures = [executor.submit(func, item) for item in items]
        return [future.exception() or future.result() for future in futures]
