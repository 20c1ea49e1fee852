# mistake: works on each value once: dict.fromkeys throws equal items away, 0 and False as well
# fails: each_once, falsy_items
from multiprocessing import Process, Queue


def consumer(work, q, results):
    while True:
        item = q.get()
        if item is None:
            break
        results.put(work(item))


def run(work, items, consumers):
    try:
        items = list(dict.fromkeys(items := list(items)))
    except TypeError:
        items = [item for number, item in enumerate(items) if item not in items[:number]]
    q, results = Queue(), Queue()
    processes = [Process(target=consumer, args=(work, q, results)) for _ in range(consumers)]
    for process in processes:
        process.start()
    for item in items:
        q.put(item)
    for _ in processes:
        q.put(None)
    found = [results.get() for _ in items]
    for process in processes:
        process.join()
    return found
