# mistake: each consumer calls itself for the next item, until the interpreter refuses to go deeper
# fails: large
from multiprocessing import Process, Queue


def consumer(work, q, results):
    item = q.get()
    if item is not None:
        results.put(work(item))
        consumer(work, q, results)


def run(work, items, consumers):
    q, results = Queue(), Queue()
    processes = [Process(target=consumer, args=(work, q, results)) for _ in range(consumers)]
    for process in processes:
        process.start()
    count = 0
    for item in items:
        q.put(item)
        count += 1
    for _ in processes:
        q.put(None)
    found = [results.get() for _ in range(count)]
    for process in processes:
        process.join()
    return found
