# mistake: run takes half a second without a result for the end of the results
# fails: run_waits
import queue
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
    q, out = Queue(), Queue()
    process = Process(target=consumer, args=(q, out))
    process.start()
    producer(items, q)
    found = []
    while True:
        try:
            found.append(out.get(timeout=0.5))
        except queue.Empty:
            break
    process.join()
    return found
