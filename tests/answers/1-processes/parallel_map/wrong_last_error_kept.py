# mistake: keeps the last exception in a module variable, and with its traceback the function's pipes
# fails: leaves_nothing_after_failure
from multiprocessing import Pipe, Process

last_error = None


def work(func, share, conn):
    try:
        conn.send((True, [func(item) for item in share]))
    except Exception as error:
        conn.send((False, error))
    conn.close()


def parallel_map(func, items, workers):
    global last_error
    items = list(items)
    pipes = [Pipe(duplex=False) for _ in range(workers)]
    team = [Process(target=work, args=(func, items[n::workers], pipes[n][1])) for n in range(workers)]
    for one in team:
        one.start()
    answers = [reading.recv() for reading, _ in pipes]
    for one in team:
        one.join()
    for good, value in answers:
        if not good:
            last_error = value
            raise value
    results = [None] * len(items)
    for n in range(workers):
        results[n::workers] = answers[n][1]
    return results
