# mistake: bounded queue of items, and results over a SimpleQueue that nobody reads until all items have been put
# fails: large
from multiprocessing import Process, Queue, SimpleQueue


def consumer(work, q, results):
    while True:
        item = q.get()
        if item is None:
            break
        results.put(work(item))


def run(work, items, consumers):
    q, results = Queue(maxsize=1), SimpleQueue()
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
