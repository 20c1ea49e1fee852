# mistake: keeps one pool for every size in a module variable and never ends it
# fails: leaves_nothing
from multiprocessing import Pool

_pools = {}


def run_tasks(func, args_list, workers=4):
    if workers not in _pools:
        _pools[workers] = Pool(workers)
    pool = _pools[workers]
    tasks = [pool.apply_async(func, args) for args in args_list]
    for task in tasks:
        task.wait()
    return [task.get() for task in tasks]
