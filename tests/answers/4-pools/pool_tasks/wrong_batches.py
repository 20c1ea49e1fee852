# mistake: hands in `workers` tasks at a time and waits for all of them before the next batch
# fails: task_of_its_own
from multiprocessing import Pool


def run_tasks(func, args_list, workers=4):
    with Pool(workers) as pool:
        handles = []
        for begin in range(0, len(args_list), workers):
            batch = [pool.apply_async(func, args) for args in args_list[begin : begin + workers]]
            for handle in batch:
                handle.wait()
            handles += batch
        return [handle.get() for handle in handles]
