# right: ProcessPoolExecutor with one worker, a future for each item
from concurrent.futures import ProcessPoolExecutor


def map_in_child(func, items):
    with ProcessPoolExecutor(max_workers=1) as executor:
        futures = [executor.submit(func, item) for item in items]
        return [future.result() for future in futures]
