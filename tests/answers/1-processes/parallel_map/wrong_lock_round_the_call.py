# mistake: the lock that guards the results is held while func is called, too
# fails: workers_together
from multiprocessing import Lock, Process, SimpleQueue


def work(func, share, queue, lock):
    for number, item in share:
        with lock:
            try:
                queue.put((number, func(item), None))
            except Exception as error:
                queue.put((number, None, error))


def parallel_map(func, items, workers):
    numbered = list(enumerate(items))
    queue, lock = SimpleQueue(), Lock()
    team = [Process(target=work, args=(func, numbered[n::workers], queue, lock)) for n in range(workers)]
    for one in team:
        one.start()
    answers = [queue.get() for _ in numbered]
    for one in team:
        one.join()
    for _, _, error in answers:
        if error is not None:
            raise error
    return [result for _, result, _ in sorted(answers, key=lambda answer: answer[0])]
