# mistake: two pools of `workers` processes, one for the first half of the tasks and one for the second, at once
# fails: never_more
from multiprocessing import Pool


def run_tasks(func, args_list, workers=4):
    middle = len(args_list) // 2
    with Pool(workers) as first, Pool(workers) as second:
        tasks = [first.apply_async(func, args) for args in args_list[:middle]]
        tasks += [second.apply_async(func, args) for args in args_list[middle:]]
        for pool in (first, second):
            pool.close()
            pool.join()
    return [task.get() for task in tasks]
