# mistake: hands the target to a pool of processes and returns a future
# fails: background_runs, foreground_runs
from concurrent.futures import ProcessPoolExecutor

executor = None


def start_background(target, args=()):
    global executor
    executor = executor or ProcessPoolExecutor()
    return executor.submit(target, *args)


def start_foreground(target, args=()):
    return start_background(target, args)
