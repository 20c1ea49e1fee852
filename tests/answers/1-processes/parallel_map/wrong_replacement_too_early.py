# mistake: after the first `workers` processes, two more are started for each one that has ended
# fails: never_more
from multiprocessing import Pipe, Process
from multiprocessing.connection import wait


def child(func, item, conn):
    try:
        conn.send((func(item), None))
    except Exception as error:
        conn.send((None, error))
    conn.close()


def parallel_map(func, items, workers):
    items = list(items)
    running, outcomes = {}, {}
    following = 0

    def start(count):
        nonlocal following
        for _ in range(count):
            if following < len(items):
                mine, theirs = Pipe(duplex=False)
                p = Process(target=child, args=(func, items[following], theirs))
                p.start()
                theirs.close()
                running[mine] = following, p
                following += 1

    start(workers)
    while running:
        for conn in wait(list(running)):
            number, p = running.pop(conn)
            outcomes[number] = conn.recv()
            conn.close()
            p.join()
            start(2)
    for number in range(len(items)):
        if outcomes[number][1] is not None:
            raise outcomes[number][1]
    return [outcomes[number][0] for number in range(len(items))]
