# mistake: joins each process before its pipe is read: a result that does not fit into the pipe blocks it
# fails: large
# told: to send: the pipe is full, and nobody reads it
from multiprocessing import Pipe, Process


def work(func, share, conn):
    try:
        conn.send([(True, func(item)) for item in share])
    except Exception as error:
        conn.send([(False, error)])
    conn.close()


def parallel_map(func, items, workers):
    items = list(items)
    team = []
    for n in range(workers):
        mine, theirs = Pipe()
        p = Process(target=work, args=(func, items[n::workers], theirs))
        p.start()
        team.append((p, mine))
    for p, _ in team:
        p.join()
    results = [None] * len(items)
    for n, (_, conn) in enumerate(team):
        for place, (ok, value) in enumerate(conn.recv()):
            if not ok:
                raise value
            results[n + place * workers] = value
    return results
