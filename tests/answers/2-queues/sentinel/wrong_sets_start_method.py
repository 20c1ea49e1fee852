# mistake: chooses the start method for the whole program, which has chosen one already
# fails: loads
from multiprocessing import Process, Queue, set_start_method

set_start_method("fork")


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
    while (item := out.get()) is not None:
        results.append(item)
    process.join()
    return results
