# mistake: a pool made when the file is imported, and never closed
# fails: leaves_nothing
from multiprocessing import Pool

pools = {}


def run(work, items, consumers):
    if consumers not in pools:
        pools[consumers] = Pool(consumers)
    return pools[consumers].map(work, list(items), 1)
