# mistake: the string "STOP" is the sentinel in place of None
# fails: producer_ends_with_sentinel
from multiprocessing import Process, Queue

STOP = "STOP"


def producer(items, q):
    for item in items:
        q.put(item)
    q.put(STOP)


def consumer(q, out):
    while True:
        item = q.get()
        if isinstance(item, str) and item == STOP:
            break
        out.put(item)


def consume(q, out):
    consumer(q, out)
    out.put(None)


def run(items):
    q = Queue()
    out = Queue()
    process = Process(target=consume, args=(q, out))
    process.start()
    producer(items, q)
    results = []
    while True:
        item = out.get()
        if item is None:
            break
        results.append(item)
    process.join()
    return results
