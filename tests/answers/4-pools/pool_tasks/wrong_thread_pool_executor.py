# mistake: ThreadPoolExecutor: threads where processes are asked for
# fails: own_processes
from concurrent.futures import ThreadPoolExecutor


def run_tasks(func, args_list, workers=4):
    with ThreadPoolExecutor(max_workers=workers) as executor:
        futures = [executor.submit(func, *args) for args in args_list]
    return [future.result() for future in futures]
