# right: a Pool is that many processes at one queue, each ended by a sentinel of the pool's own
from multiprocessing import Pool


def run(work, items, consumers):
    pool = Pool(consumers)
    try:
        return list(pool.imap_unordered(work, items))
    finally:
        pool.close()
        pool.join()
