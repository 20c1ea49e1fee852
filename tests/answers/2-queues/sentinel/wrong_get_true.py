# mistake: q.get(True) and q.put(item, block=True): parameters of one kind of queue, which not every queue has
# fails: consumer_passes_on, producer_ends_with_sentinel
from multiprocessing import Process, Queue


def producer(items, q):
    for item in items:
        q.put(item, block=True)
    q.put(None, block=True)


def consumer(q, out):
    while True:
        item = q.get(True)
        if item is None:
            break
        out.put(item)


def run(items):
    items = list(items)
    q, out = Queue(), Queue()
    process = Process(target=consumer, args=(q, out))
    process.start()
    producer(items, q)
    found = [out.get() for _ in items]
    process.join()
    return found
