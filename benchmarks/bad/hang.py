# a deadlock: the consumer is joined before what it has put on its queue is taken
from multiprocessing import Process, Queue


def producer(items, q):
    for item in items:
        q.put(item)
    q.put(None)


def consumer(q, out):
    while (item := q.get()) is not None:
        out.put(item)



def run(items):
    items, q, out = list(items), Queue(), Queue()
    process = Process(target=consumer, args=(q, out))
    process.start()
    producer(items, q)
    process.join()
    return [out.get() for _ in items]
