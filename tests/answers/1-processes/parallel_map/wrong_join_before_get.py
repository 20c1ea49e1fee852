# mistake: joins the processes before their results have been taken from the queue: large ones never get through
# fails: large
# told: what it has put on a queue does not fit into the queue's pipe
from multiprocessing import Process, Queue


def work(func, numbered, queue):
    for number, item in numbered:
        try:
            queue.put((number, func(item), None))
        except Exception as error:
            queue.put((number, None, error))


def parallel_map(func, items, workers):
    numbered = list(enumerate(items))
    queue = Queue()
    team = [Process(target=work, args=(func, numbered[n::workers], queue)) for n in range(workers)]
    for p in team:
        p.start()
    for p in team:
        p.join()
    results = [None] * len(numbered)
    failure = None
    for _ in numbered:
        number, result, error = queue.get()
        results[number] = result
        failure = failure or error
    if failure:
        raise failure
    return results
