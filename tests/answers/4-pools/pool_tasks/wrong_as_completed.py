# mistake: as_completed gives the futures in the order in which they end
# fails: results_in_order
from concurrent.futures import ProcessPoolExecutor, as_completed


def run_tasks(func, args_list, workers=4):
    with ProcessPoolExecutor(workers) as executor:
        futures = [executor.submit(func, *args) for args in args_list]
        results = []
        for future in as_completed(futures):
            if future.exception() is None:
                results.append(future.result())
    for future in futures:
        future.result()
    return results
