# mistake: never more than two consumers, "two are enough for a queue"
# fails: together
from multiprocessing import Pool


def run(work, items, consumers):
    with Pool(min(consumers, 2)) as pool:
        return list(pool.imap_unordered(work, items))
