# mistake: hand-made workers end at their sentinel, but nobody joins them: they are left, at the best as zombies
# fails: leaves_nothing
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
    for _ in range(workers):
        Process(target=worker, args=(func, tasks, answers)).start()
    for task in enumerate(args_list):
        tasks.put(task)
    for _ in range(workers):
        tasks.put(None)
    outcomes = sorted([answers.get() for _ in args_list], key=lambda outcome: outcome[0])
    for place, result, error in outcomes:
        if error is not None:
            raise error
    return [result for place, result, error in outcomes]
