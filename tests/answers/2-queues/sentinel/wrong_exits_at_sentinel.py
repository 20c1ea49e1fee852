# mistake: the consumer ends its process at the sentinel in place of returning
# fails: consumer_passes_on
import sys
from multiprocessing import Process, Queue


def producer(items, q):
    for item in items:
        q.put(item)
    q.put(None)


def consumer(q, out):
    while True:
        item = q.get()
        if item is None:
            sys.exit(0)
        out.put(item)


def consume(q, out):
    try:
        consumer(q, out)
    finally:
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
