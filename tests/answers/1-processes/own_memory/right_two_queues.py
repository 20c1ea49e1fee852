# right: items go to the child through one queue, results come back through another, a sentinel object of its own
from multiprocessing import Process, Queue


class End:
    pass


def child(func, tasks, results):
    while True:
        item = tasks.get()
        if isinstance(item, End):
            return
        try:
            results.put((True, func(item)))
        except Exception as error:
            results.put((False, error))


def map_in_child(func, items):
    tasks, results = Queue(), Queue()
    p = Process(target=child, args=(func, tasks, results))
    p.start()
    count = 0
    for item in items:
        tasks.put(item)
        count += 1
    tasks.put(End())
    outcomes = [results.get() for _ in range(count)]
    p.join()
    for worked, value in outcomes:
        if not worked:
            raise value
    return [value for _, value in outcomes]
