# mistake: n // workers items for each process is none at all when there are fewer items than workers
# fails: few_items
from multiprocessing import Process, SimpleQueue


def work(func, place, share, back):
    try:
        back.put((place, [func(item) for item in share], None))
    except Exception as error:
        back.put((place, [], error))


def parallel_map(func, items, workers):
    items = list(items)
    size = len(items) // workers
    back = SimpleQueue()
    team = []
    for n in range(workers):
        end = len(items) if n == workers - 1 and size else (n + 1) * size
        team.append(Process(target=work, args=(func, n, items[n * size : end], back)))
        team[-1].start()
    answers = sorted((back.get() for _ in team), key=lambda answer: answer[0])
    for p in team:
        p.join()
    for _, _, error in answers:
        if error:
            raise error
    return [result for _, results, _ in answers for result in results]
