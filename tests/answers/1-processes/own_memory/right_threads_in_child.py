# right: one child process, in which threads make the calls; results put into order there
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import Process, SimpleQueue


def child(func, items, q):
    try:
        with ThreadPoolExecutor(4) as executor:
            outcome = (list(executor.map(func, items)), None)
    except Exception as error:
        outcome = (None, error)
    q.put(outcome)


def map_in_child(func, items):
    q = SimpleQueue()
    process = Process(target=child, args=(func, list(items), q))
    process.start()
    results, error = q.get()
    process.join()
    q.close()
    if error:
        raise error
    return results
