# mistake: waits for the first result before it asks whether there is any
# fails: any_iterable
# told: for an item, and nobody will put one
from multiprocessing import Process, Queue


def child(func, items, q):
    for item in items:
        try:
            q.put((func(item), None))
        except Exception as error:
            q.put((None, error))


def map_in_child(func, items):
    items = list(items)
    q = Queue()
    p = Process(target=child, args=(func, items, q))
    p.start()
    outcomes = []
    while True:
        outcomes.append(q.get())
        if len(outcomes) == len(items):
            break
    p.join()
    for _, error in outcomes:
        if error:
            raise error
    return [result for result, _ in outcomes]
