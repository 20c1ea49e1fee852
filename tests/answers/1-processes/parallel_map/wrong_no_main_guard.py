# mistake: tries itself out at import, without a main guard: a spawned worker does the same again, and dies of it
# fails: start_methods
from multiprocessing import Pipe, Process


def work(func, share, conn):
    try:
        conn.send(([func(item) for item in share], None))
    except Exception as error:
        conn.send((None, error))
    conn.close()


def parallel_map(func, items, workers):
    items = list(items)
    team = []
    for n in range(workers):
        mine, theirs = Pipe(duplex=False)
        p = Process(target=work, args=(func, items[n::workers], theirs))
        p.start()
        theirs.close()
        team.append((p, mine))
    results = [None] * len(items)
    failure = None
    for n, (p, conn) in enumerate(team):
        part, error = conn.recv()
        conn.close()
        p.join()
        if error is None:
            results[n::workers] = part
        failure = failure or error
    if failure is not None:
        raise failure
    return results


print(parallel_map(abs, [-1, -2, 3], 2))
