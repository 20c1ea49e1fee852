# mistake: a daemonic thread of the caller goes on waiting for another result after run has returned
# fails: run_leaves_nothing
from multiprocessing import Process, Queue
from threading import Thread


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
    q, out = Queue(), Queue()
    process = Process(target=consumer, args=(q, out))
    process.start()
    found = []

    def collect():
        while True:
            found.append(out.get())

    Thread(target=collect, daemon=True).start()
    items = list(items)
    producer(items, q)
    process.join()
    while len(found) < len(items):
        pass
    return found
