# mistake: kills the child when all results are there, "to be sure", and does not join it
# fails: run_leaves_nothing
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
    items = list(items)
    q, out = Queue(), Queue()
    process = Process(target=consumer, args=(q, out))
    process.start()
    try:
        producer(items, q)
        return [out.get() for _ in items]
    finally:
        process.kill()
