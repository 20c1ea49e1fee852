# right: a Pool whose workers are replaced after two tasks, fed by a generator through imap
from multiprocessing import Pool


def run(work, items, consumers):
    with Pool(processes=consumers, maxtasksperchild=2) as pool:
        found = list(pool.imap(work, items))
        pool.close()
        pool.join()
    return found
