# mistake: the pipes are kept in a module variable, and none of their ends is ever closed
# fails: leaves_nothing
from multiprocessing import Pipe, Process

PIPES = []


def work(func, share, conn):
    try:
        conn.send(([func(item) for item in share], None))
    except Exception as error:
        conn.send((None, error))


def parallel_map(func, items, workers):
    items = list(items)
    team = []
    for n in range(workers):
        PIPES.append(Pipe())
        p = Process(target=work, args=(func, items[n::workers], PIPES[-1][1]))
        p.start()
        team.append((p, PIPES[-1][0]))
    results = [None] * len(items)
    failure = None
    for n, (p, conn) in enumerate(team):
        part, error = conn.recv()
        p.join()
        if error is None:
            results[n::workers] = part
        failure = failure or error
    if failure:
        raise failure
    return results
