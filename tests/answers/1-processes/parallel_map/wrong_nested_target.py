# mistake: the target of its processes is a nested function: only fork can start it
# fails: start_methods
from multiprocessing import Process, SimpleQueue


def parallel_map(func, items, workers):
    numbered = list(enumerate(items))
    queue = SimpleQueue()

    def work(n):
        for number, item in numbered[n::workers]:
            try:
                queue.put((number, func(item), None))
            except Exception as error:
                queue.put((number, None, error))

    team = [Process(target=work, args=(n,)) for n in range(workers)]
    for p in team:
        p.start()
    outcomes = sorted((queue.get() for _ in numbered), key=lambda outcome: outcome[0])
    for p in team:
        p.join()
    queue.close()
    for _, _, error in outcomes:
        if error is not None:
            raise error
    return [result for _, result, _ in outcomes]
