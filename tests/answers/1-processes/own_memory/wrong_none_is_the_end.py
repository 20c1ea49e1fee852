# mistake: None marks the end of the results, and is one of them
# fails: odd_values
from multiprocessing import Process, Queue


def child(func, items, q):
    try:
        for item in items:
            q.put(func(item))
    finally:
        q.put(None)


def map_in_child(func, items):
    q = Queue()
    p = Process(target=child, args=(func, list(items), q))
    p.start()
    results = []
    while (result := q.get()) is not None:
        results.append(result)
    p.join()
    if p.exitcode:
        raise RuntimeError("func has raised")
    return results
