# mistake: compares the text of the item with "None", which the string "None" has as well
# fails: consumer_passes_on
from multiprocessing import Process, Queue


def producer(items, q):
    for item in items:
        q.put(item)
    q.put(None)


def consumer(q, out):
    while True:
        item = q.get()
        if str(item) in ("None", ""):
            break
        out.put(str(item))


def run(items):
    items = list(items)
    q, out = Queue(), Queue()
    child = Process(target=consumer, args=(q, out))
    child.start()
    producer(items, q)
    results = [out.get() for _ in items]
    child.join()
    return results
