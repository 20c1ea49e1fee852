# mistake: the consumer puts each item on out in a thread of its own: nothing keeps their order
# fails: consumer_passes_on
from concurrent.futures import ThreadPoolExecutor
from multiprocessing import Process, Queue


def producer(items, q):
    for item in items:
        q.put(item)
    q.put(None)


def consumer(q, out):
    with ThreadPoolExecutor(8) as threads:
        waiting = []
        while (item := q.get()) is not None:
            waiting.append(item)
        for item in reversed(waiting):
            threads.submit(out.put, item)


def run(items):
    items = list(items)
    q, out = Queue(), Queue()
    child = Process(target=consumer, args=(q, out))
    child.start()
    producer(items, q)
    results = [out.get() for _ in items]
    child.join()
    return results
