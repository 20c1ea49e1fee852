# right: consumer takes everything into a deque first, and puts it on out when the sentinel has come
from collections import deque
from multiprocessing import Process, Queue


def producer(items, q):
    everything = [*items, None]
    for thing in everything:
        q.put(thing)


def consumer(q, out):
    taken = deque()
    while True:
        taken.append(q.get())
        if taken[-1] is None:
            taken.pop()
            break
    while taken:
        out.put(taken.popleft())


def run(items):
    items = list(items)
    q, out = Queue(), Queue()
    p = Process(target=consumer, args=(q, out))
    p.start()
    producer(items, q)
    back = []
    while len(back) < len(items):
        back.append(out.get())
    p.join()
    return back
