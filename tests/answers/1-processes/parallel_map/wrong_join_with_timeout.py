# mistake: joins each worker for a second, terminates it then, and takes what there is
# fails: results_in_order
from multiprocessing import Manager, Process


def work(func, share, found):
    for number, item in share:
        try:
            found[number] = (func(item), None)
        except Exception as error:
            found[number] = (None, error)


def parallel_map(func, items, workers):
    numbered = list(enumerate(items))
    with Manager() as manager:
        found = manager.dict()
        team = [Process(target=work, args=(func, numbered[n::workers], found)) for n in range(workers)]
        for one in team:
            one.start()
        for one in team:
            one.join(timeout=1)
            one.terminate()
            one.join()
        found = dict(found)
    for _, error in found.values():
        if error is not None:
            raise error
    return [found[number][0] for number, _ in numbered]
