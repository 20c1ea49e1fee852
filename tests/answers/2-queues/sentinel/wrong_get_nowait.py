# mistake: the consumer takes with get_nowait, and again and again while nothing is there: not every queue has it
# fails: consumer_passes_on
import queue
import time
from multiprocessing import Process, Queue


def producer(items, q):
    for item in items:
        q.put(item)
    q.put(None)


def consumer(q, out):
    while True:
        try:
            item = q.get_nowait()
        except queue.Empty:
            time.sleep(0.01)
            continue
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
    while True:
        item = out.get()
        if item is None:
            break
        results.append(item)
    process.join()
    return results
