# mistake: waits for the first task alone, "to see whether it works", before it hands in the others
# fails: workers_together
from concurrent.futures import ProcessPoolExecutor


def run_tasks(func, args_list, workers=4):
    with ProcessPoolExecutor(workers) as executor:
        futures = []
        for number, args in enumerate(args_list):
            futures.append(executor.submit(func, *args))
            if number % workers == 0:
                futures[-1].exception()
    return [future.result() for future in futures]
