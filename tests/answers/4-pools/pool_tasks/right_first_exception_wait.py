# right: wait(FIRST_EXCEPTION) inside the with block, whose end waits for everybody else all the same
from concurrent.futures import FIRST_EXCEPTION, ProcessPoolExecutor, wait


def run_tasks(func, args_list, workers=4):
    with ProcessPoolExecutor(workers) as executor:
        futures = [executor.submit(func, *args) for args in args_list]
        wait(futures, return_when=FIRST_EXCEPTION)
    return [future.result() for future in futures]
