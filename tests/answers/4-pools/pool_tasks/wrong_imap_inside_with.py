# mistake: the first failure leaves the loop over imap and the with block, which terminates the other tasks
# fails: others_still_run
from multiprocessing import Pool


def call(task):
    func, args = task
    return func(*args)


def run_tasks(func, args_list, workers=4):
    results = []
    with Pool(workers) as pool:
        for result in pool.imap(call, [(func, args) for args in args_list]):
            results.append(result)
    return results
