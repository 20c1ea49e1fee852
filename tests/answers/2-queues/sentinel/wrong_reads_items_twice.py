# mistake: reads items twice, first to count them: a generator is used up by then
# fails: run_in_order
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
    count = sum(1 for _ in items)
    q = Queue()
    out = Queue()
    process = Process(target=consumer, args=(q, out))
    process.start()
    producer(items, q)
    results = [out.get() for _ in range(count)]
    process.join()
    return results
