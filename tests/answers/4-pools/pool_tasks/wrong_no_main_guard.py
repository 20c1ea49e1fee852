# mistake: the module tries itself out without a main guard: a spawned worker does the same again, and dies of it
# fails: start_methods
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
            answers.put((place, None, error))


def run_tasks(func, args_list, workers=4):
    tasks, answers = Queue(), Queue()
    crew = [Process(target=worker, args=(func, tasks, answers)) for _ in range(workers)]
    for p in crew:
        p.start()
    for task in enumerate(args_list):
        tasks.put(task)
    for p in crew:
        tasks.put(None)
    outcomes = sorted([answers.get() for _ in args_list], key=lambda outcome: outcome[0])
    for p in crew:
        p.join()
    for place, result, error in outcomes:
        if error is not None:
            raise error
    return [result for place, result, error in outcomes]


print(run_tasks(pow, [(2, 3), (3, 2), (2, 5)], workers=2))
