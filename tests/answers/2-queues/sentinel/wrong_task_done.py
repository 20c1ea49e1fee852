# mistake: the consumer calls q.task_done(), which only a JoinableQueue has
# fails: consumer_passes_on
from multiprocessing import JoinableQueue, Process, Queue


def producer(items, q):
    for item in items:
        q.put(item)
    q.put(None)


def consumer(q, out):
    while True:
        item = q.get()
        if item is not None:
            out.put(item)
        q.task_done()
        if item is None:
            break


def consume(q, out):
    consumer(q, out)
    out.put(None)


def run(items):
    q = JoinableQueue()
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
    q.join()
    process.join()
    return results
