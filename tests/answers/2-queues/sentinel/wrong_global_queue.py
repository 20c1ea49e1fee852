# mistake: one global queue for the results: a spawned child imports the module and makes another one
# fails: run_start_methods
# told: for an item, and nobody will put one
from multiprocessing import Process, Queue

RESULTS = Queue()


def producer(items, q):
    for item in items:
        q.put(item)
    q.put(None)


def consumer(q, out):
    while True:
        item = q.get()
        if item is None:
            break
        out.put(item)


def consume(q):
    consumer(q, RESULTS)
    RESULTS.put(None)


def run(items):
    q = Queue()
    process = Process(target=consume, args=(q,))
    process.start()
    producer(items, q)
    results = []
    while (item := RESULTS.get()) is not None:
        results.append(item)
    process.join()
    return results
