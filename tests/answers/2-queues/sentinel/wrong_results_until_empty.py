# mistake: joins the child, then takes results until their queue says that it is empty
# fails: run_large
from multiprocessing import Process, Queue


def producer(items, q):
    for item in items:
        q.put(item)
    q.put(None)


def consumer(q, out):
    while True:
        item = q.get()
        if item is None:
            break
        out.put(item)


def run(items):
    q = Queue()
    out = Queue()
    process = Process(target=consumer, args=(q, out))
    process.start()
    producer(items, q)
    process.join()
    result = []
    while not out.empty():
        result.append(out.get())
    return result
