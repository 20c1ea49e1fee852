# mistake: one child process, in which threads do the work
# fails: workers_together, own_processes
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import Pool


def threads(func, items, workers):
    with ThreadPoolExecutor(workers) as executor:
        return list(executor.map(func, items))


def parallel_map(func, items, workers):
    with Pool(1) as pool:
        return pool.apply(threads, (func, list(items), workers))
