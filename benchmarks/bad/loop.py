# an endless loop
from multiprocessing import Process, Queue


def producer(items, q):
    for item in items:
        q.put(item)
    q.put(None)


def consumer(q, out):
    while (item := q.get()) is not None:
        out.put(item)



def run(items):
    while True:
        pass
