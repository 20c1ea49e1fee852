from multiprocessing import Pool


def run_tasks(func, args_list, workers=4):
    with Pool(workers) as pool:
        return pool.starmap(func, args_list, chunksize=1)
