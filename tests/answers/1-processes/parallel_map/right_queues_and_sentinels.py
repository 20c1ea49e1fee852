# right: hand-made workers, a queue of numbered tasks with one sentinel each, outcomes counted before the join
from multiprocessing import Process, Queue


def worker(func, tasks, results):
    while True:
        task = tasks.get()
        if task is None:
            break
        number, item = task
        try:
            results.put((number, True, func(item)))
        except Exception as error:
            results.put((number, False, error))


def parallel_map(func, items, workers):
    tasks = Queue()
    results = Queue()
    processes = [Process(target=worker, args=(func, tasks, results)) for _ in range(workers)]
    for process in processes:
        process.start()
    count = 0
    for number, item in enumerate(items):
        tasks.put((number, item))
        count += 1
    for _ in processes:
        tasks.put(None)
    outcomes = {}
    for _ in range(count):
        number, worked, value = results.get()
        outcomes[number] = worked, value
    for process in processes:
        process.join()
    answer = []
    for number in range(count):
        worked, value = outcomes[number]
        if not worked:
            raise value
        answer.append(value)
    return answer
