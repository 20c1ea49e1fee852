# right: a daemonic child that is terminated and joined when the first exception arrives
from multiprocessing import Process, Queue


def child(func, items, q):
    for item in items:
        try:
            q.put((func(item), None))
        except Exception as error:
            q.put((None, error))
            return


def map_in_child(func, items):
    items = list(items)
    q = Queue()
    p = Process(target=child, args=(func, items, q), daemon=True)
    p.start()
    results = []
    for _ in items:
        result, error = q.get()
        if error is not None:
            p.terminate()
            p.join()
            raise error
        results.append(result)
    p.join()
    return results
