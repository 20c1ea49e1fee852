# mistake: takes it for granted that there is an item for each worker
# fails: few_items
from multiprocessing import Pipe, Process


def work(func, first, rest, conn):
    try:
        conn.send(([func(item) for item in [first, *rest]], None))
    except Exception as error:
        conn.send((None, error))
    conn.close()


def parallel_map(func, items, workers):
    items = list(items)
    team = []
    for n in range(workers):
        share = items[n::workers]
        mine, theirs = Pipe(duplex=False)
        p = Process(target=work, args=(func, share[0], share[1:], theirs))
        p.start()
        theirs.close()
        team.append((p, mine))
    results = [None] * len(items)
    failures = []
    for n, (p, conn) in enumerate(team):
        part, error = conn.recv()
        conn.close()
        p.join()
        if error:
            failures.append(error)
        else:
            results[n::workers] = part
    if failures:
        raise failures[0]
    return results
