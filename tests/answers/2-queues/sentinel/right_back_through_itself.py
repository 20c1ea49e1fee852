# right: one queue for both ways: the consumer's results come back on q, behind the sentinel, as a single list
from multiprocessing import Barrier, Process, Queue


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


class Kept(list):
    put = list.append


def there_and_back(q, taken):
    kept = Kept()
    consumer(q, kept)
    taken.wait()  # the caller reads only now: nobody takes a result for an item
    q.put(list(kept))


def run(items):
    q, taken = Queue(), Barrier(2)
    child = Process(target=there_and_back, args=(q, taken))
    child.start()
    producer(items, q)
    taken.wait()
    results = q.get()
    child.join()
    return results
