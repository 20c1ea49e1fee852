# mistake: the child prints the exception and goes on with the next item
# fails: raises
from multiprocessing import Process, SimpleQueue


def child(func, items, q):
    results = []
    for item in items:
        try:
            results.append(func(item))
        except Exception as error:
            print(f"{item!r}: {error!r}")
    q.put(results)


def map_in_child(func, items):
    q = SimpleQueue()
    p = Process(target=child, args=(func, list(items), q))
    p.start()
    results = q.get()
    p.join()
    return results
