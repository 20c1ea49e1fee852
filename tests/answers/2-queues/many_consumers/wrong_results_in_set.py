# mistake: results kept in a set: equal ones become one, and a list cannot be in it
# fails: each_once
from multiprocessing import Process, Queue


def consumer(work, q, results):
    while True:
        item = q.get()
        if item is None:
            break
        results.put(work(item))


def run(work, items, consumers):
    q, results = Queue(), Queue()
    processes = [Process(target=consumer, args=(work, q, results)) for _ in range(consumers)]
    for process in processes:
        process.start()
    items = list(items)
    for item in items:
        q.put(item)
    for _ in processes:
        q.put(None)
    answer = {results.get() for _ in items}
    for process in processes:
        process.join()
    return list(answer)
