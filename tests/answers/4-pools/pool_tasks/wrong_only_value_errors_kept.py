# mistake: its workers catch ValueError only: any other exception ends the worker, and nobody brings the outcome
# fails: first_failure_raised
from multiprocessing import Process, SimpleQueue


def work(func, tasks, answers):
    while (task := tasks.get()) is not None:
        number, args = task
        try:
            answers.put((number, func(*args), None))
        except ValueError as error:
            answers.put((number, None, error))


def run_tasks(func, args_list, workers=4):
    tasks, answers = SimpleQueue(), SimpleQueue()
    crew = [Process(target=work, args=(func, tasks, answers)) for _ in range(workers)]
    for process in crew:
        process.start()
    for task in enumerate(args_list):
        tasks.put(task)
    for _ in crew:
        tasks.put(None)
    outcomes = sorted((answers.get() for _ in args_list), key=lambda outcome: outcome[0])
    for process in crew:
        process.join()
    for _, _, error in outcomes:
        if error is not None:
            raise error
    return [result for _, result, _ in outcomes]
