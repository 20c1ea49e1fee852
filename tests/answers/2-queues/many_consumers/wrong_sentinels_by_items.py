# mistake: as many sentinels as items: too few when there are fewer items than consumers
# fails: few_items
# told: for an item, and nobody will put one
from multiprocessing import Process, Queue


def consumer(work, q, results):
    while True:
        item = q.get()
        if item is None:
            return
        results.put(work(item))


def run(work, items, consumers):
    items = list(items)
    q, results = Queue(), Queue()
    for item in items:
        q.put(item)
    for _ in items:
        q.put(None)
    processes = [Process(target=consumer, args=(work, q, results)) for _ in range(consumers)]
    for process in processes:
        process.start()
    answer = [results.get() for _ in items]
    for process in processes:
        process.join()
    return answer
