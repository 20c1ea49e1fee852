# right: both queues live in a manager, so joining before draining is harmless; the manager is shut down
import multiprocessing


def producer(items, q):
    put = q.put
    for item in items:
        put(item)
    put(None)


def consumer(q, out):
    for_ever = True
    while for_ever:
        item = q.get()
        if item is None:
            for_ever = False
        else:
            out.put(item)


def run(items):
    with multiprocessing.Manager() as manager:
        q = manager.Queue()
        out = manager.Queue()
        process = multiprocessing.Process(target=consumer, args=(q, out))
        process.start()
        producer(items, q)
        process.join()
        return [out.get() for _ in range(out.qsize())]
