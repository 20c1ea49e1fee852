# mistake: the child calls cancel_join_thread, "so that it does not hang": results not yet written are lost
# fails: run_in_order
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


def consume(q, out):
    out.cancel_join_thread()
    consumer(q, out)


def run(items):
    items = list(items)
    q, out = Queue(), Queue()
    child = Process(target=consume, args=(q, out))
    child.start()
    producer(items, q)
    child.join()
    return [out.get() for _ in items]
