# mistake: the caller helps with a second consumer in a thread, so there must be two sentinels and the order is lost
# fails: producer_ends_with_sentinel
import threading
from multiprocessing import Process, Queue


def producer(items, q):
    for item in items:
        q.put(item)
    for _ in range(2):
        q.put(None)


def consumer(q, out):
    while True:
        item = q.get()
        if item is None:
            return
        out.put(item)


def run(items):
    items = list(items)
    q, out = Queue(), Queue()
    child = Process(target=consumer, args=(q, out))
    child.start()
    helper = threading.Thread(target=consumer, args=(q, out))
    helper.start()
    producer(items, q)
    results = [out.get() for _ in items]
    helper.join()
    child.join()
    return results
