# right: a manager holds the tasks and, in a list as long as they are, the outcomes; popping is what deals them out
import multiprocessing


def work(func, tasks, outcomes):
    while True:
        try:
            number, item = tasks.pop()
        except IndexError:
            break
        try:
            outcomes[number] = [func(item)]
        except Exception as problem:
            outcomes[number] = problem


def parallel_map(func, items, workers):
    with multiprocessing.Manager() as manager:
        tasks = manager.list(list(enumerate(items)))
        outcomes = manager.list([None] * len(tasks))
        processes = []
        for _ in range(workers):
            process = multiprocessing.Process(target=work, args=(func, tasks, outcomes))
            process.start()
            processes.append(process)
        for process in processes:
            process.join()
        copies = outcomes[:]
    for outcome in copies:
        if type(outcome) is not list:
            raise outcome
    return [outcome[0] for outcome in copies]
