# mistake: hands the iterator itself to the children; each has a copy of its own and reads it there
# fails: any_iterable
from multiprocessing import Process, SimpleQueue


def work(func, items, first, step, back):
    for number, item in enumerate(items):
        if number % step == first:
            try:
                back.put((number, func(item), None))
            except Exception as error:
                back.put((number, None, error))
    back.put(None)


def parallel_map(func, items, workers):
    back = SimpleQueue()
    team = [Process(target=work, args=(func, items, n, workers, back)) for n in range(workers)]
    for p in team:
        p.start()
    outcomes = []
    ended = 0
    while ended < workers:
        outcome = back.get()
        if outcome is None:
            ended += 1
        else:
            outcomes.append(outcome)
    for p in team:
        p.join()
    outcomes.sort(key=lambda outcome: outcome[0])
    for _, _, error in outcomes:
        if error:
            raise error
    return [result for _, result, _ in outcomes]
