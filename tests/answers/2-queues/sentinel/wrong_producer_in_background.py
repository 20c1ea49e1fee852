# mistake: the producer starts a thread that puts the items, and returns at once: nobody waits for it
# fails: producer_ends_with_sentinel
import threading
from multiprocessing import Process, Queue


def put_all(items, q):
    for item in items:
        q.put(item)
    q.put(None)


def producer(items, q):
    threading.Thread(target=put_all, args=(items, q), daemon=True).start()


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
    producer(items, q)
    results = [out.get() for _ in items]
    child.join()
    return results
