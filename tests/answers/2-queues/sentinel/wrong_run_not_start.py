# mistake: calls run() in place of start(), which runs the target in the caller
# fails: run_own_process
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


def consume(q, out):
    consumer(q, out)
    out.put(None)


def run(items):
    q = Queue()
    out = Queue()
    process = Process(target=consume, args=(q, out))
    producer(items, q)
    process.run()
    results = []
    while (item := out.get()) is not None:
        results.append(item)
    return results
