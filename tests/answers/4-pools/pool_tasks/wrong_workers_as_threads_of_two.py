# mistake: half as many processes as workers, with two threads each
# fails: own_processes
from concurrent.futures import ProcessPoolExecutor, ThreadPoolExecutor


def both(func, pair):
    with ThreadPoolExecutor(2) as threads:
        return [future_outcome(future) for future in [threads.submit(func, *args) for args in pair]]


def future_outcome(future):
    error = future.exception()
    return (None, error) if error else (future.result(), None)


def run_tasks(func, args_list, workers=4):
    pairs = [args_list[place : place + 2] for place in range(0, len(args_list), 2)]
    with ProcessPoolExecutor(max(1, workers // 2)) as executor:
        futures = [executor.submit(both, func, pair) for pair in pairs]
    outcomes = [outcome for future in futures for outcome in future.result()]
    for _, error in outcomes:
        if error:
            raise error
    return [value for value, _ in outcomes]
