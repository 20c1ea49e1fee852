# mistake: daemonic workers wait for the next task for ever after the call
# fails: leaves_nothing
from multiprocessing import Process, Queue


def worker(func, tasks, results):
    while True:
        number, item = tasks.get()
        try:
            results.put((number, func(item), None))
        except Exception as error:
            results.put((number, None, error))


def parallel_map(func, items, workers):
    tasks, results = Queue(), Queue()
    for _ in range(workers):
        Process(target=worker, args=(func, tasks, results), daemon=True).start()
    count = 0
    for number, item in enumerate(items):
        tasks.put((number, item))
        count += 1
    outcomes = sorted((results.get() for _ in range(count)), key=lambda outcome: outcome[0])
    for _, _, error in outcomes:
        if error is not None:
            raise error
    return [result for _, result, _ in outcomes]
