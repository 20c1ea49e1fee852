# mistake: deals all tasks out over a pipe before it reads the first result: both pipes are full some day
# fails: results_in_order
from multiprocessing import Process, SimpleQueue


def work(func, tasks, results):
    while (task := tasks.get()) is not None:
        number, args = task
        try:
            results.put((number, func(*args), None))
        except Exception as error:
            results.put((number, None, error))


def run_tasks(func, args_list, workers=4):
    tasks, results = SimpleQueue(), SimpleQueue()
    processes = [Process(target=work, args=(func, tasks, results)) for _ in range(workers)]
    for process in processes:
        process.start()
    for task in enumerate(args_list):
        tasks.put(task)
    for _ in range(workers):
        tasks.put(None)
    outcomes = sorted((results.get() for _ in args_list), key=lambda outcome: outcome[0])
    for process in processes:
        process.join()
    for _, _, error in outcomes:
        if error is not None:
            raise error
    return [value for _, value, _ in outcomes]
