# mistake: an item of None is taken for the sentinel by the child
# fails: odd_values
from multiprocessing import Process, Queue


def child(func, tasks, results):
    while True:
        item = tasks.get()
        if item is None:
            results.put(("end", None))
            return
        try:
            results.put(("ok", func(item)))
        except Exception as error:
            results.put(("error", error))


def map_in_child(func, items):
    tasks, results = Queue(), Queue()
    p = Process(target=child, args=(func, tasks, results))
    p.start()
    for item in items:
        tasks.put(item)
    tasks.put(None)
    outcomes = list(iter(results.get, ("end", None)))
    p.join()
    tasks.cancel_join_thread()
    for kind, value in outcomes:
        if kind == "error":
            raise value
    return [value for _, value in outcomes]
