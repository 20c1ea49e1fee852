# right: plain: two lists, two loops, an index, a variable for the first exception, and prints
from multiprocessing import Pool


def run_tasks(func, args_list, workers=4):
    print("number of tasks:", len(args_list))
    if len(args_list) == 0:
        return []
    pool = Pool(processes=workers)
    async_results = []
    for i in range(len(args_list)):
        r = pool.apply_async(func, args=args_list[i])
        async_results.append(r)
    pool.close()
    pool.join()
    results = []
    first_error = None
    for i in range(len(async_results)):
        try:
            value = async_results[i].get()
            results.append(value)
        except Exception as e:
            print("task", i, "failed:", e)
            if first_error is None:
                first_error = e
    if first_error is not None:
        raise first_error
    return results
