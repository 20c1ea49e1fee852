# mistake: takes a second without a message for the end: slow calls are not waited for
# fails: results_in_order
from multiprocessing import Process, Queue
from queue import Empty


def child(func, items, queue):
    for item in items:
        queue.put(func(item))


def map_in_child(func, items):
    queue = Queue()
    process = Process(target=child, args=(func, list(items), queue))
    process.start()
    results = []
    try:
        while True:
            results.append(queue.get(timeout=1))
    except Empty:
        pass
    process.join()
    if process.exitcode:
        raise RuntimeError("the child has failed")
    return results
