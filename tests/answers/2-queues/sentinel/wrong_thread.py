# mistake: a thread where a process is asked for
# fails: run_own_process
from multiprocessing import Queue
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


def consume(q, out):
    consumer(q, out)
    out.put(None)


def run(items):
    q = Queue()
    out = Queue()
    thread = Thread(target=consume, args=(q, out))
    thread.start()
    producer(items, q)
    results = []
    while (item := out.get()) is not None:
        results.append(item)
    thread.join()
    return results
