# mistake: workers put bare results on a queue, and nobody knows which item they belong to
# fails: results_in_order
from multiprocessing import Process, Queue


def worker(func, tasks, results):
    for item in iter(tasks.get, "stop"):
        try:
            results.put((True, func(item)))
        except Exception as error:
            results.put((False, error))


def parallel_map(func, items, workers):
    tasks, results = Queue(), Queue()
    items = list(items)
    for item in items:
        tasks.put(item)
    team = [Process(target=worker, args=(func, tasks, results)) for _ in range(workers)]
    for p in team:
        p.start()
        tasks.put("stop")
    outcomes = [results.get() for _ in items]
    for p in team:
        p.join()
    for ok, value in outcomes:
        if not ok:
            raise value
    return [value for _, value in outcomes]
