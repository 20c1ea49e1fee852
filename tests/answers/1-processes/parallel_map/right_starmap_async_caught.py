# right: terse: starmap_async in chunks of one, outcomes caught in the workers and unwrapped by the caller
from multiprocessing import Pool


def safe(f, x):
    try:
        return f(x), None
    except Exception as e:
        return None, e


def parallel_map(func, items, workers):
    with Pool(workers) as p:
        done = p.starmap_async(safe, [(func, x) for x in items], 1).get()
    for _, e in done:
        if e:
            raise e
    return [r for r, _ in done]
