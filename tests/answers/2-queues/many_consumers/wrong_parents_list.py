# mistake: each consumer appends to its own copy of the caller's list
# fails: every_result
from multiprocessing import Process, Queue

results = []


def consumer(work, q):
    while True:
        item = q.get()
        if item is None:
            break
        results.append(work(item))


def run(work, items, consumers):
    q = Queue()
    processes = [Process(target=consumer, args=(work, q)) for _ in range(consumers)]
    for process in processes:
        process.start()
    for item in items:
        q.put(item)
    for _ in processes:
        q.put(None)
    for process in processes:
        process.join()
    return results
