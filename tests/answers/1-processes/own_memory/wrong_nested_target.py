# mistake: the target is a nested function: only fork can start it
# fails: start_methods
from multiprocessing import Process, SimpleQueue


def map_in_child(func, items):
    items = list(items)
    q = SimpleQueue()

    def child():
        try:
            q.put(([func(item) for item in items], None))
        except Exception as error:
            q.put((None, error))

    p = Process(target=child)
    p.start()
    results, error = q.get()
    p.join()
    q.close()
    if error:
        raise error
    return results
