# right: an executor that uses the fork server, asked in chunks of one by its map
import multiprocessing
from concurrent.futures import ProcessPoolExecutor as Pool


def parallel_map(func, items, workers, *, context=multiprocessing.get_context("forkserver")):
    with Pool(workers, mp_context=context) as pool:
        return [result for result in pool.map(func, items, chunksize=1)]
