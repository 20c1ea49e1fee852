# mistake: the consumer hands the items to a thread of its own that puts them on out, and returns without waiting for it
# fails: consumer_passes_on
import queue
import threading
from multiprocessing import Process, Queue


def producer(items, q):
    for item in items:
        q.put(item)
    q.put(None)


def put_all(inner, out):
    while True:
        item = inner.get()
        if item is None:
            break
        out.put(item)


def consumer(q, out):
    inner = queue.Queue()
    threading.Thread(target=put_all, args=(inner, out)).start()
    while True:
        item = q.get()
        inner.put(item)
        if item is None:
            return


def run(items):
    items = list(items)
    q, out = Queue(), Queue()
    child = Process(target=consumer, args=(q, out))
    child.start()
    producer(items, q)
    results = [out.get() for _ in items]
    child.join()
    return results
