# mistake: hands out one task for each that has ended, and no more once a task has failed
# fails: others_still_run
from concurrent.futures import FIRST_COMPLETED, ProcessPoolExecutor, wait


def run_tasks(func, args_list, workers=4):
    futures = []
    with ProcessPoolExecutor(workers) as executor:
        pending = set()
        for args in args_list:
            if len(pending) == workers:
                done, pending = wait(pending, return_when=FIRST_COMPLETED)
                if any(future.exception() for future in done):
                    break
            futures.append(executor.submit(func, *args))
            pending.add(futures[-1])
    return [future.result() for future in futures]
