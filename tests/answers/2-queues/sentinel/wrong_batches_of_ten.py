# mistake: the consumer passes on in batches of ten and forgets the last, incomplete one
# fails: consumer_passes_on
from multiprocessing import Process, Queue


def producer(items, q):
    for item in items:
        q.put(item)
    q.put(None)


def consumer(q, out):
    batch = []
    while True:
        item = q.get()
        if item is None:
            return
        batch.append(item)
        if len(batch) == 10:
            for one in batch:
                out.put(one)
            batch.clear()


def run(items):
    items = list(items)
    q, out = Queue(), Queue()
    child = Process(target=consumer, args=(q, out))
    child.start()
    producer(items, q)
    results = [out.get() for _ in items]
    child.join()
    return results
