# mistake: the child reads globals that run has set, which a spawned child never sees
# fails: run_start_methods
# told: for an item, and nobody will put one
from multiprocessing import Process, Queue

q = None
out = None


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


def consume():
    consumer(q, out)
    out.put(None)


def run(items):
    global q, out
    q = Queue()
    out = Queue()
    process = Process(target=consume)
    process.start()
    producer(items, q)
    results = []
    while (item := out.get()) is not None:
        results.append(item)
    process.join()
    q = out = None
    return results
