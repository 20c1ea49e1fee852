from multiprocessing import Process, Queue


def worker(func, tasks, done):
    while True:
        task = tasks.get()
        if task is None:
            break
        place, args = task
        try:
            done.put((place, True, func(*args)))
        except Exception as error:
            done.put((place, False, error))


def run_tasks(func, args_list, workers=4):
    tasks, done = Queue(), Queue()
    crew = [Process(target=worker, args=(func, tasks, done)) for _ in range(workers)]
    for process in crew:
        process.start()
    for task in enumerate(args_list):
        tasks.put(task)
    for _ in crew:
        tasks.put(None)
    outcomes = sorted((done.get() for _ in args_list), key=lambda outcome: outcome[0])
    for process in crew:
        process.join()
    for queue in (tasks, done):
        queue.close()
        queue.join_thread()
    for _, fine, what in outcomes:
        if not fine:
            raise what
    return [what for _, _, what in outcomes]
