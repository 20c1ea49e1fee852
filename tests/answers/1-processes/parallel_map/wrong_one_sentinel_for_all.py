# mistake: one sentinel for all workers: the first one to take it ends, the join of the others never does
# fails: results_in_order
# told: for an item, and nobody will put one
from multiprocessing import Process, Queue


def worker(func, tasks, results):
    while (task := tasks.get()) is not None:
        number, item = task
        try:
            results.put((number, func(item), None))
        except Exception as error:
            results.put((number, None, error))


def parallel_map(func, items, workers):
    tasks, results = Queue(), Queue()
    team = [Process(target=worker, args=(func, tasks, results)) for _ in range(workers)]
    for p in team:
        p.start()
    count = 0
    for task in enumerate(items):
        tasks.put(task)
        count += 1
    tasks.put(None)
    outcomes = sorted((results.get() for _ in range(count)), key=lambda outcome: outcome[0])
    for p in team:
        p.join()
    for _, _, error in outcomes:
        if error is not None:
            raise error
    return [result for _, result, _ in outcomes]
