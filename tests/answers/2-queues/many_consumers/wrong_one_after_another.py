# mistake: each consumer is joined before the next one is started, so there is never more than one
# fails: every_result
# told: for an item, and nobody will put one
from multiprocessing import Process, Queue


def consumer(work, q, results):
    while True:
        item = q.get()
        if item is None:
            break
        results.put(work(item))


def run(work, items, consumers):
    q, results = Queue(), Queue()
    count = 0
    for item in items:
        q.put(item)
        count += 1
    for _ in range(consumers):
        process = Process(target=consumer, args=(work, q, results))
        process.start()
        process.join()
    for _ in range(consumers):
        q.put(None)
    return [results.get() for _ in range(count)]
