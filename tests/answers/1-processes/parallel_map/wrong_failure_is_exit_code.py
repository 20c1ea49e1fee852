# mistake: looks at the exit codes and raises an exception of its own: type and arguments stay in the child
# fails: failure_raised
from multiprocessing import Pipe, Process


def work(func, share, conn):
    conn.send([func(item) for item in share])


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
    failed = False
    for n, (p, conn) in enumerate(team):
        try:
            results[n::workers] = conn.recv()
        except EOFError:
            failed = True
        conn.close()
        p.join()
    if failed:
        raise ChildProcessError("a call failed")
    return results
