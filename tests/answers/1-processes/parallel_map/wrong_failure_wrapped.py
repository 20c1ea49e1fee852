# mistake: raises an exception of its own "from" the one of func
# fails: failure_raised
from concurrent.futures import ProcessPoolExecutor


class ParallelMapError(Exception):
    pass


def parallel_map(func, items, workers):
    with ProcessPoolExecutor(workers) as pool:
        try:
            return list(pool.map(func, items))
        except Exception as error:
            raise ParallelMapError("a worker has failed") from error
