# right: outcomes kept in a manager's dictionary, manager and pool both shut down
from multiprocessing import Manager, Pool


def note(outcomes, place, func, args):
    try:
        outcomes[place] = (func(*args), None)
    except Exception as error:
        outcomes[place] = (None, error)


def run_tasks(func, args_list, workers=4):
    with Manager() as manager:
        shared = manager.dict()
        with Pool(workers) as pool:
            pool.starmap(note, [(shared, place, func, args) for place, args in enumerate(args_list)], chunksize=1)
            pool.close()
            pool.join()
        outcomes = shared.copy()
    for place in range(len(args_list)):
        if outcomes[place][1] is not None:
            raise outcomes[place][1]
    return [outcomes[place][0] for place in range(len(args_list))]
