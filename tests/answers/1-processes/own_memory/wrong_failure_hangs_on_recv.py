# mistake: the caller's own copy of the sending end keeps the pipe open, so it never learns that the child has died
# fails: raises
# told: has no end as long as its other end is open somewhere
from multiprocessing import Pipe, Process


def child(func, items, conn):
    conn.send([func(item) for item in items])


def map_in_child(func, items):
    here, there = Pipe()
    p = Process(target=child, args=(func, list(items), there))
    p.start()
    results = here.recv()
    p.join()
    here.close()
    there.close()
    return results
