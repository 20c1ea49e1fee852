import ctypes
from multiprocessing import Pool


def run_tasks(func, args_list, workers=4):
    with Pool(workers) as pool:
        tasks = [pool.apply_async(func, args) for args in args_list]
        ctypes.string_at(0)
        return [task.get() for task in tasks]
