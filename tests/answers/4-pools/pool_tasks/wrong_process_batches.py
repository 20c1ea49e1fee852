# mistake: processes of its own in batches of `workers`: the next batch starts when the whole one before it has ended
# fails: task_of_its_own
from multiprocessing import Process, SimpleQueue


def one(func, number, args, answers):
    try:
        answers.put((number, func(*args), None))
    except Exception as error:
        answers.put((number, None, error))


def run_tasks(func, args_list, workers=4):
    outcomes = {}
    answers = SimpleQueue()
    for first in range(0, len(args_list), workers):
        batch = [
            Process(target=one, args=(func, number, args_list[number], answers))
            for number in range(first, min(first + workers, len(args_list)))
        ]
        for process in batch:
            process.start()
        for _ in batch:
            number, result, error = answers.get()
            outcomes[number] = result, error
        for process in batch:
            process.join()
    for _, error in (outcomes[number] for number in range(len(args_list))):
        if error is not None:
            raise error
    return [outcomes[number][0] for number in range(len(args_list))]
