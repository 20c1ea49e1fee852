# mistake: "flushes" the last item in a Timer thread after the consumer has returned
# fails: consumer_passes_on
import threading
from multiprocessing import Process, Queue


def producer(items, q):
    for item in items:
        q.put(item)
    q.put(None)


def consumer(q, out):
    waiting = []
    while True:
        item = q.get()
        if item is None:
            for last in waiting:
                threading.Timer(0.1, out.put, (last,)).start()
            return
        for earlier in waiting:
            out.put(earlier)
        waiting = [item]


def run(items):
    items = list(items)
    q, out = Queue(), Queue()
    child = Process(target=consumer, args=(q, out))
    child.start()
    producer(items, q)
    results = [out.get() for _ in items]
    child.join()
    return results
