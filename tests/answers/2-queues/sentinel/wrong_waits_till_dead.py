# mistake: asks is_alive() every twentieth of a second before it takes the results, which is a join by another name
# fails: run_large
import time
from multiprocessing import Process, Queue


def producer(items, q):
    for item in items:
        q.put(item)
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
    process = Process(target=consumer, args=(q, out))
    process.start()
    producer(items, q)
    while process.is_alive():
        time.sleep(0.05)
    process.join()
    return [out.get() for _ in items]
