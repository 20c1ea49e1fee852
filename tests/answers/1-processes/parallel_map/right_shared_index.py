# right: workers draw the number of the next item from a shared Value; results through one pipe under a lock
from multiprocessing import Lock, Pipe, Process, Value


def _run(func, items, index, conn, lock):
    while True:
        with index.get_lock():
            number = index.value
            index.value += 1
        if number >= len(items):
            return
        try:
            outcome = (number, func(items[number]), None)
        except Exception as error:
            outcome = (number, None, error)
        with lock:
            conn.send(outcome)


def parallel_map(func, items, workers):
    items = list(items)
    reading, writing = Pipe(duplex=False)
    lock, index = Lock(), Value("i", 0)
    team = [Process(target=_run, args=(func, items, index, writing, lock)) for _ in range(workers)]
    for process in team:
        process.start()
    writing.close()
    results = [None] * len(items)
    errors = []
    while True:
        try:
            number, result, error = reading.recv()
        except EOFError:
            break
        if error is not None:
            errors.append(error)
        results[number] = result
    reading.close()
    for process in team:
        process.join()
    if errors:
        raise errors[0]
    return results
