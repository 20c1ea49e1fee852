# right: each worker writes its outcomes to a file of its own; the caller joins first, and reads afterwards
import pickle
import tempfile
from multiprocessing import Process
from pathlib import Path


def _write(func, share, path):
    outcomes = []
    for item in share:
        try:
            outcomes.append((True, func(item)))
        except Exception as error:
            outcomes.append((False, error))
    Path(path).write_bytes(pickle.dumps(outcomes))


def parallel_map(func, items, workers):
    items = list(items)
    with tempfile.TemporaryDirectory() as folder:
        names = [f"{folder}/{n}" for n in range(workers)]
        processes = [Process(target=_write, args=(func, items[n::workers], name)) for n, name in enumerate(names)]
        [p.start() for p in processes]
        [p.join() for p in processes]
        piles = [iter(pickle.loads(Path(name).read_bytes())) for name in names]
    results = []
    for n in range(len(items)):
        good, value = next(piles[n % workers])
        if not good:
            raise value
        results.append(value)
    return results
