# mistake: terminates a consumer that has not ended in two seconds, though it only waits for its results to be read
# fails: run_large
# told: for an item, and nobody will put one
from multiprocessing import Process, Queue


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


def run(items):
    q = Queue()
    out = Queue()
    process = Process(target=consumer, args=(q, out))
    process.start()
    producer(items, q)
    process.join(timeout=2)
    if process.is_alive():
        process.terminate()
        process.join()
    results = []
    while not out.empty():
        results.append(out.get())
    return results
