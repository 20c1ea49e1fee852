# mistake: a worker sends home only the errors that its author thought of; of any other one it dies
# fails: failure_raised
from multiprocessing import Process, SimpleQueue


def work(func, share, queue):
    for number, item in share:
        try:
            queue.put((number, func(item), None))
        except (ValueError, TypeError) as error:
            queue.put((number, None, error))


def parallel_map(func, items, workers):
    numbered = list(enumerate(items))
    queue = SimpleQueue()
    team = [Process(target=work, args=(func, numbered[n::workers], queue)) for n in range(workers)]
    for one in team:
        one.start()
    answers = [queue.get() for _ in numbered]
    for one in team:
        one.join()
    for _, _, error in answers:
        if error is not None:
            raise error
    return [result for _, result, _ in sorted(answers, key=lambda answer: answer[0])]
