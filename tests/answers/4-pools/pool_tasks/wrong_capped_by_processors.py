# mistake: takes no more workers than the machine has processors, since "more are of no use"
# fails: workers_together
import os
from concurrent.futures import ProcessPoolExecutor


def run_tasks(func, args_list, workers=4):
    with ProcessPoolExecutor(min(workers, os.cpu_count() or 1)) as executor:
        futures = [executor.submit(func, *args) for args in args_list]
    return [future.result() for future in futures]
