# mistake: None in the list of results means "not there yet", so a task that returns None is waited for for ever
# fails: results_in_order
# told: for an item, and nobody will put one
from multiprocessing import Process, Queue


def worker(func, tasks, answers):
    while True:
        task = tasks.get()
        if task is None:
            break
        place, args = task
        try:
            answers.put((place, func(*args), None))
        except Exception as error:
            answers.put((place, error, error))


def run_tasks(func, args_list, workers=4):
    tasks, answers = Queue(), Queue()
    for task in enumerate(args_list):
        tasks.put(task)
    crew = [Process(target=worker, args=(func, tasks, answers)) for _ in range(workers)]
    for p in crew:
        p.start()
        tasks.put(None)
    results = [None] * len(args_list)
    errors = {}
    while any(result is None for result in results):
        place, result, error = answers.get()
        results[place] = result
        if error is not None:
            errors[place] = error
    for p in crew:
        p.join()
    if errors:
        raise errors[min(errors)]
    return results
