# mistake: a process for each chunk of round(n / workers) items: rounded down, there is a chunk more than there are workers
# fails: never_more
from multiprocessing import Pipe, Process


def work(func, chunk, conn):
    try:
        conn.send((True, [func(item) for item in chunk]))
    except Exception as error:
        conn.send((False, error))
    conn.close()


def parallel_map(func, items, workers):
    items = list(items)
    size = max(1, round(len(items) / workers))
    team = []
    for start in range(0, len(items), size):
        ours, theirs = Pipe(duplex=False)
        process = Process(target=work, args=(func, items[start : start + size], theirs))
        process.start()
        theirs.close()
        team.append((process, ours))
    results, errors = [], []
    for process, ours in team:
        good, value = ours.recv()
        ours.close()
        process.join()
        (results if good else errors).append(value)
    if errors:
        raise errors[0]
    return sum(results, [])
