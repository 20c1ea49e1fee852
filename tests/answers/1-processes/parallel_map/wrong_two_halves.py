# mistake: two processes, one for each half of the items, whatever `workers` says
# fails: workers_together, never_more
from multiprocessing import Process, SimpleQueue


def half(side, func, items, answers):
    try:
        answers.put((side, [func(item) for item in items], None))
    except Exception as error:
        answers.put((side, [], error))


def parallel_map(func, items, workers):
    items = list(items)
    middle = len(items) // 2
    answers = SimpleQueue()
    sides = [Process(target=half, args=(0, func, items[:middle], answers))]
    sides += [Process(target=half, args=(1, func, items[middle:], answers))]
    for side in sides:
        side.start()
    found = sorted((answers.get() for _ in sides), key=lambda answer: answer[0])
    for side in sides:
        side.join()
    for _, _, error in found:
        if error is not None:
            raise error
    return found[0][1] + found[1][1]
