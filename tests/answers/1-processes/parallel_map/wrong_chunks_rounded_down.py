# mistake: a process for each chunk of n // workers items, so that there is one process more when it does not divide
# fails: never_more
from multiprocessing import Process, SimpleQueue


def work(func, place, chunk, back):
    try:
        back.put((place, [func(item) for item in chunk], None))
    except Exception as error:
        back.put((place, None, error))


def parallel_map(func, items, workers):
    items = list(items)
    size = max(1, len(items) // workers)
    back = SimpleQueue()
    team = []
    for begin in range(0, len(items), size):
        team.append(Process(target=work, args=(func, begin, items[begin : begin + size], back)))
        team[-1].start()
    answers = sorted((back.get() for _ in team), key=lambda answer: answer[0])
    for process in team:
        process.join()
    for _, _, error in answers:
        if error is not None:
            raise error
    return [result for _, results, _ in answers for result in results]
