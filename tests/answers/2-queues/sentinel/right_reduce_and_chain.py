# right: terse functional style: chain adds the sentinel, deque(maxlen=0) drives both loops
from collections import deque
from functools import partial
from itertools import chain, islice, repeat, starmap, takewhile
from multiprocessing import Process, SimpleQueue
from operator import is_not
from threading import Thread

producer = lambda items, q: deque(map(q.put, chain(items, [None])), 0) and None  # noqa: E731
taken = lambda q: takewhile(partial(is_not, None), starmap(q.get, repeat(())))  # noqa: E731
consumer = lambda q, out: deque(map(out.put, taken(q)), 0) and None  # noqa: E731


def work(q, out):
    consumer(q, out)


def run(items):
    (child := Process(target=work, args=((q := SimpleQueue()), (out := SimpleQueue())))).start()
    (feeder := Thread(target=producer, args=((sent := [*items]), q))).start()
    results = [*islice(starmap(out.get, repeat(())), len(sent))]
    feeder.join()
    child.join()
    return results
