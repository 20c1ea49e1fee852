# mistake: the outcomes lie in files named by number, and are read in the order of the names: 10 comes before 2
# fails: results_in_order
import os
import pickle
import tempfile
from functools import partial
from multiprocessing import Pool


def save(folder, func, numbered):
    number, item = numbered
    with open(f"{folder}/{number}", "wb") as file:
        pickle.dump(func(item), file)


def parallel_map(func, items, workers):
    with tempfile.TemporaryDirectory() as folder, Pool(workers) as pool:
        pool.map(partial(save, folder, func), enumerate(items))
        results = []
        for name in sorted(os.listdir(folder)):
            with open(f"{folder}/{name}", "rb") as file:
                results.append(pickle.load(file))
    return results
