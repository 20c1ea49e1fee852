# mistake: a hand-made worker whose task raises throws away what is left of the list
# fails: others_still_run
from multiprocessing import Process, Queue


def worker(func, tasks, answers):
    while True:
        task = tasks.get()
        if task is None:
            answers.put(None)
            return
        place, args = task
        try:
            answers.put((place, True, func(*args)))
        except Exception as error:
            answers.put((place, False, error))
            while tasks.get() is not None:
                pass
            answers.put(None)
            return


def run_tasks(func, args_list, workers=4):
    tasks, answers = Queue(), Queue()
    crew = [Process(target=worker, args=(func, tasks, answers)) for _ in range(workers)]
    for p in crew:
        p.start()
    for task in enumerate(args_list):
        tasks.put(task)
    for p in crew:
        tasks.put(None)
    outcomes = []
    ended = 0
    while ended < workers:
        answer = answers.get()
        if answer is None:
            ended += 1
        else:
            outcomes.append(answer)
    for p in crew:
        p.join()
    outcomes.sort(key=lambda outcome: outcome[0])
    for place, fine, value in outcomes:
        if not fine:
            raise value
    return [value for place, fine, value in outcomes]
