# mistake: apply in place of apply_async: each task is waited for before the next is handed in
# fails: workers_together
from multiprocessing import Pool


def run_tasks(func, args_list, workers=4):
    results = []
    first_error = None
    with Pool(workers) as pool:
        for args in args_list:
            try:
                results.append(pool.apply(func, args))
            except Exception as error:
                first_error = first_error or error
    if first_error:
        raise first_error
    return results
