# mistake: as many processes as there are items, at most `workers`, meet at a barrier for `workers` before they begin
# fails: few_items
from multiprocessing import Barrier, Pipe, Process


def work(func, share, barrier, conn):
    with conn:
        barrier.wait()
        try:
            conn.send(([func(item) for item in share], None))
        except Exception as error:
            conn.send((None, error))


def parallel_map(func, items, workers):
    items = list(items)
    barrier, team = Barrier(workers), []
    for n in range(min(workers, len(items))):
        here, there = Pipe(False)
        p = Process(target=work, args=(func, items[n::workers], barrier, there))
        p.start()
        there.close()
        team.append((p, here))
    results, failure = [None] * len(items), None
    for n, (p, here) in enumerate(team):
        with here:
            part, error = here.recv()
        p.join()
        if error:
            failure = error
        else:
            results[n::workers] = part
    if failure:
        raise failure
    return results
