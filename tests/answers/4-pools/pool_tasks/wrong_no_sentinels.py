# mistake: no sentinel for the hand-made workers: they wait for tasks for ever, as daemons, after the call
# fails: leaves_nothing
from multiprocessing import Process, Queue


def worker(func, tasks, answers):
    while True:
        place, args = tasks.get()
        try:
            answers.put((place, func(*args), None))
        except Exception as error:
            answers.put((place, None, error))


def run_tasks(func, args_list, workers=4):
    tasks, answers = Queue(), Queue()
    for _ in range(workers):
        Process(target=worker, args=(func, tasks, answers), daemon=True).start()
    for task in enumerate(args_list):
        tasks.put(task)
    outcomes = sorted([answers.get() for _ in args_list], key=lambda outcome: outcome[0])
    for place, result, error in outcomes:
        if error is not None:
            raise error
    return [result for place, result, error in outcomes]
