# right: starmap with chunksize=1 of a partial that keeps exceptions, so that order and not time decides
import functools
import multiprocessing


def guarded(func, *args):
    try:
        return ("returned", func(*args))
    except Exception as exc:
        return ("raised", exc)


def run_tasks(func, args_list, workers=4):
    pool = multiprocessing.Pool(workers)
    try:
        pairs = pool.starmap(functools.partial(guarded, func), args_list, chunksize=1)
    finally:
        pool.close()
        pool.join()
    results = []
    for how, what in pairs:
        if how == "raised":
            raise what
        results.append(what)
    return results
