# mistake: a queue of a hundred places is filled with the items before the child is started
# fails: large
from multiprocessing import Process, Queue


def child(func, tasks, count, answers):
    try:
        for _ in range(count):
            answers.put((True, func(tasks.get())))
    except Exception as e:
        answers.put((False, e))


def map_in_child(func, items):
    items = list(items)
    tasks, answers = Queue(100), Queue()
    for item in items:
        tasks.put(item)
    p = Process(target=child, args=(func, tasks, len(items), answers))
    p.start()
    results, error = [], None
    for _ in items:
        ok, value = answers.get()
        if not ok:
            error = value
            break
        results.append(value)
    while error is not None and not tasks.empty():
        tasks.get()
    p.join()
    if error is not None:
        raise error
    return results
