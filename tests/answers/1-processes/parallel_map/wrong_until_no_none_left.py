# mistake: waits until there is no None in the list of results any more, but None may be a result
# fails: results_in_order
from multiprocessing import Process, Queue


def work(func, tasks, answers):
    while True:
        task = tasks.get()
        if task is None:
            break
        number, item = task
        try:
            answers.put((number, func(item), None))
        except Exception as error:
            answers.put((number, None, error))


def parallel_map(func, items, workers):
    tasks, answers = Queue(), Queue()
    items = list(items)
    for task in enumerate(items):
        tasks.put(task)
    for _ in range(workers):
        tasks.put(None)
    team = [Process(target=work, args=(func, tasks, answers)) for _ in range(workers)]
    for p in team:
        p.start()
    results, failure = [None] * len(items), None
    while any(result is None for result in results):
        number, result, error = answers.get()
        failure = failure or error
        results[number] = error or result
    for p in team:
        p.join()
    if failure:
        raise failure
    return results
