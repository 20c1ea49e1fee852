# right, but leaves a process behind that has left its parents
import os
import time
from multiprocessing import Process, Queue


def producer(items, q):
    for item in items:
        q.put(item)
    q.put(None)


def consumer(q, out):
    while (item := q.get()) is not None:
        out.put(item)


def right(items):
    items, q, out = list(items), Queue(), Queue()
    process = Process(target=consumer, args=(q, out))
    process.start()
    producer(items, q)
    found = [out.get() for _ in items]
    process.join()
    return found


def run(items):
    if not os.fork():
        os.setsid()
        if not os.fork():
            time.sleep(300)
        os._exit(0)
    os.wait()
    return right(items)
