# mistake: the processes end by themselves, but nobody joins them
# fails: leaves_nothing
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
    for n in range(workers):
        Process(target=work, args=(func, numbered[n::workers], queue)).start()
    outcomes = sorted((queue.get() for _ in numbered), key=lambda outcome: outcome[0])
    for _, _, error in outcomes:
        if error is not None:
            raise error
    return [result for _, result, _ in outcomes]
