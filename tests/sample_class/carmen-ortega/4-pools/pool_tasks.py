from multiprocessing import Pool


def run_tasks(func, args_list, workers=4):
    with Pool(processes=workers) as pool:
        running = [pool.apply_async(func, args) for args in args_list]
        for task in running:
            task.wait()
        return [task.get() for task in running]
