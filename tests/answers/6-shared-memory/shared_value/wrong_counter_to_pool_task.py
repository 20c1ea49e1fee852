# mistake: sends the Value to the workers of a pool as an argument
# fails: run_counts
from multiprocessing import Pool, Value


def add(counter, times):
    for _ in range(times):
        with counter.get_lock():
            counter.value += 1


def run(processes, times):
    counter = Value("i", 0)
    with Pool(processes) as pool:
        pool.starmap(add, [(counter, times)] * processes)
    return counter.value
