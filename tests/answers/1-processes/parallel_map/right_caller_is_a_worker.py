# right: the caller itself is one of the `workers` processes that work, the others are its children
from multiprocessing import Process, SimpleQueue


def _share(func, share):
    outcomes = []
    for number, item in share:
        try:
            outcomes.append((number, func(item), None))
        except Exception as error:
            outcomes.append((number, None, error))
    return outcomes


def _child(func, share, back):
    back.put(_share(func, share))


def parallel_map(func, items, workers):
    numbered = list(enumerate(items))
    back = SimpleQueue()
    children = [Process(target=_child, args=(func, numbered[n::workers], back)) for n in range(1, workers)]
    for child in children:
        child.start()
    outcomes = _share(func, numbered[0::workers])
    for _ in children:
        outcomes += back.get()
    for child in children:
        child.join()
    back.close()
    outcomes.sort(key=lambda outcome: outcome[0])
    for _, _, error in outcomes:
        if error is not None:
            raise error
    return [result for _, result, _ in outcomes]
