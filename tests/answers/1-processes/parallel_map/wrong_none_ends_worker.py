# mistake: None among the items is taken for the sentinel: that worker ends, and its later items are never done
# fails: results_in_order
from multiprocessing import Pipe, Process


def work(func, conn):
    while True:
        item = conn.recv()
        if item is None:
            break
        try:
            conn.send((True, func(item)))
        except Exception as error:
            conn.send((False, error))
    conn.close()


def parallel_map(func, items, workers):
    items = list(items)
    team = []
    for _ in range(workers):
        mine, theirs = Pipe()
        p = Process(target=work, args=(func, theirs))
        p.start()
        theirs.close()
        team.append((p, mine))
    outcomes = []
    try:
        for begin in range(0, len(items), workers):
            batch = items[begin : begin + workers]
            for (_, conn), item in zip(team, batch):
                conn.send(item)
            for (_, conn), _ in zip(team, batch):
                outcomes.append(conn.recv())
    finally:
        for p, conn in team:
            try:
                conn.send(None)
            except OSError:
                pass
            p.join()
            conn.close()
    for ok, value in outcomes:
        if not ok:
            raise value
    return [value for _, value in outcomes]
