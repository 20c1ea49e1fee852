# right: the items come with the fork or as arguments; the child has a queue of its own
from multiprocessing import Process, SimpleQueue
import queue


def producer(items, q):
    for item in items:
        q.put(item)
    q.put(None)


def consumer(q, out):
    while (item := q.get()) is not None:
        out.put(item)


class _List(list):
    put = list.append


def _all(items, answer):
    q = queue.SimpleQueue()
    producer(items, q)
    out = _List()
    consumer(q, out)
    answer.put(list(out))


def run(items):
    answer = SimpleQueue()
    child = Process(target=_all, args=(list(items), answer))
    child.start()
    result = answer.get()
    child.join()
    return result
