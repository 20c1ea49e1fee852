# mistake: joins its processes before their queue is drained: large results never come out
# fails: results_in_order
# told: what it has put on a queue does not fit into the queue's pipe
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
    crew = []
    for _ in range(workers):
        p = Process(target=worker, args=(func, tasks, answers))
        p.start()
        crew.append(p)
    for place, args in enumerate(args_list):
        tasks.put((place, args))
    for p in crew:
        tasks.put(None)
    for p in crew:
        p.join()
    found = {}
    for _ in args_list:
        place, result, error = answers.get()
        found[place] = (result, error)
    results = []
    for place in range(len(args_list)):
        result, error = found[place]
        if error is not None:
            raise error
        results.append(result)
    return results
