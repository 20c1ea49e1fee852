# right: the pool lives in a child process of its own, which sends all outcomes home at the end
from multiprocessing import Pipe, Pool, Process


def keep(packed):
    func, args = packed
    try:
        return [func(*args)]
    except Exception as error:
        return error


def boss(func, args_list, workers, end):
    with Pool(workers) as pool, end:
        end.send(list(pool.imap(keep, [(func, args) for args in args_list])))


def run_tasks(func, args_list, workers=4):
    mine, theirs = Pipe()
    child = Process(target=boss, args=(func, args_list, workers, theirs))
    child.start()
    theirs.close()
    with mine:
        outcomes = mine.recv()
    child.join()
    for outcome in outcomes:
        if not isinstance(outcome, list):
            raise outcome
    return [outcome[0] for outcome in outcomes]
