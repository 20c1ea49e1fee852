# right: terse: the only worker of a pool, read through imap
import multiprocessing as m


def map_in_child(func, items):
    with m.Pool(1) as pool:
        return [*pool.imap(func, items, 5)]
