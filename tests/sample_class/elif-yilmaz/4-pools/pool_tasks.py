from functools import partial
from multiprocessing import Pool


def run_tasks(func, args_list, workers=4):
    results, errors = {}, {}
    pool = Pool(workers)
    for place, args in enumerate(args_list):
        pool.apply_async(
            func,
            args,
            callback=partial(results.__setitem__, place),
            error_callback=partial(errors.__setitem__, place),
        )
    pool.close()
    pool.join()
    if errors:
        raise errors[min(errors)]
    return [results[place] for place in range(len(args_list))]
