from concurrent.futures import ProcessPoolExecutor


def run_tasks(func, args_list, workers=4):
    with ProcessPoolExecutor(max_workers=workers) as executor:
        futures = [executor.submit(func, *args) for args in args_list]
    return [future.result() for future in futures]
