# right: consumer in the one worker of a ProcessPoolExecutor, the queue handed over by its initializer
import multiprocessing
from collections import deque
from concurrent.futures import ProcessPoolExecutor

_inherited = {}


class DequeOut(deque):
    put = deque.append


def _adopt(q):
    _inherited["q"] = q


def _consume():
    out = DequeOut()
    consumer(_inherited["q"], out)
    return list(out)


def producer(items, q):
    for item in items:
        q.put(item)
    q.put(None)


def consumer(q, out):
    while True:
        item = q.get()
        if item is None:
            return None
        out.put(item)


def run(items):
    q = multiprocessing.Queue()
    with ProcessPoolExecutor(max_workers=1, initializer=_adopt, initargs=(q,)) as executor:
        future = executor.submit(_consume)
        producer(items, q)
        return future.result()
