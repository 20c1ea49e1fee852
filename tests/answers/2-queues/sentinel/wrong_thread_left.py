# mistake: the thread that drains the results goes on waiting for more and is left
# fails: run_leaves_nothing
from multiprocessing import Process, Queue
from threading import Event, Thread


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


def drain(out, results, finished):
    while True:
        item = out.get()
        if item is None:
            finished.set()
        else:
            results.append(item)


def run(items):
    q = Queue()
    out = Queue()
    results = []
    finished = Event()
    Thread(target=drain, args=(out, results, finished), daemon=True).start()
    process = Process(target=consume, args=(q, out))
    process.start()
    producer(items, q)
    finished.wait()
    process.join()
    return results
