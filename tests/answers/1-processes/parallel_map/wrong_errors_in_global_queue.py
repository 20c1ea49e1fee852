# mistake: failures travel through a queue in a module variable, which only a forked worker has
# fails: start_methods
from multiprocessing import Process, SimpleQueue

_failures = None


def work(func, share, results):
    try:
        for number, item in share:
            results.put((number, func(item)))
        results.put(None)
    except Exception as error:
        _failures.put(error)
        results.put(None)


def parallel_map(func, items, workers):
    global _failures
    _failures = SimpleQueue()
    results = SimpleQueue()
    numbered = list(enumerate(items))
    team = [Process(target=work, args=(func, numbered[n::workers], results)) for n in range(workers)]
    for one in team:
        one.start()
    found, ended = {}, 0
    while ended < workers:
        answer = results.get()
        if answer is None:
            ended += 1
        else:
            found[answer[0]] = answer[1]
    for one in team:
        one.join()
    error = None if _failures.empty() else _failures.get()
    _failures.close()
    if error is not None:
        raise error
    return [found[number] for number, _ in numbered]
