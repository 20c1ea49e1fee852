# mistake: sorts the results, which not all can be
# fails: any_result
from multiprocessing import Pool


def run(work, items, consumers):
    with Pool(consumers) as pool:
        results = sorted(pool.imap_unordered(work, items))
    pool.join()
    return results
