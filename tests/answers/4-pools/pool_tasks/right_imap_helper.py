# right: imap (one task at a time) with a helper that unpacks, leaving by the first failure only after close and join
from multiprocessing import Pool


def call(packed):
    func, args = packed
    return func(*args)


def run_tasks(func, args_list, workers=4):
    pool = Pool(workers)
    try:
        answers = pool.imap(call, [(func, args) for args in args_list])
        results = []
        for _ in args_list:
            results.append(answers.next())
        return results
    finally:
        pool.close()
        pool.join()
