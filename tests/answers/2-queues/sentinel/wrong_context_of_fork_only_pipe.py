# mistake: tells the child the number of a descriptor: only a forked child has it open
# fails: run_start_methods
import os
import pickle
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


class Gather(list):
    put = list.append


def child(q, writing):
    gather = Gather()
    consumer(q, gather)
    with os.fdopen(writing, "wb") as file:
        pickle.dump(list(gather), file)


def run(items):
    reading, writing = os.pipe()
    q = Queue()
    process = Process(target=child, args=(q, writing))
    process.start()
    os.close(writing)
    producer(items, q)
    with os.fdopen(reading, "rb") as file:
        found = pickle.load(file)
    process.join()
    return found
