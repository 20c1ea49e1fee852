# mistake: the pool always has four processes, as in the text, `workers` is ignored
# fails: never_more
from multiprocessing import Pool


def run_tasks(func, args_list, workers=4):
    p = Pool(4)
    results = [p.apply_async(func, args) for args in args_list]
    p.close()
    p.join()
    return [r.get() for r in results]
