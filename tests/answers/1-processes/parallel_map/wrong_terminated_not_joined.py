# mistake: on a failure it terminates the other processes and does not join them: zombies are left
# fails: leaves_nothing_after_failure
from multiprocessing import Process, SimpleQueue


def work(func, numbered, queue):
    for number, item in numbered:
        try:
            queue.put((number, func(item), None))
        except Exception as error:
            queue.put((number, None, error))


def parallel_map(func, items, workers):
    numbered = list(enumerate(items))
    queue = SimpleQueue()
    team = [Process(target=work, args=(func, numbered[n::workers], queue)) for n in range(workers)]
    for p in team:
        p.start()
    results = [None] * len(numbered)
    for _ in numbered:
        number, result, error = queue.get()
        if error is not None:
            for p in team:
                p.terminate()
            raise error
        results[number] = result
    for p in team:
        p.join()
    return results
