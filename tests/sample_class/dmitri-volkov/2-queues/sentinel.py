import itertools
import operator
from functools import partial
from multiprocessing import Process, Queue

is_item = partial(operator.is_not, None)


def endless(get):
    return itertools.starmap(get, itertools.repeat(()))


def producer(items, q):
    for item in itertools.chain(items, [None]):
        q.put(item)


def consumer(q, out):
    for item in itertools.takewhile(is_item, endless(q.get)):
        out.put(item)


def consume(q, out):
    consumer(q, out)
    producer([], out)


def results_of(out):
    yield from itertools.takewhile(is_item, endless(out.get))


def run(items):
    q, out = Queue(), Queue()
    process = Process(target=consume, args=(q, out))
    process.start()
    producer(items, q)
    results = [*results_of(out)]
    process.join()
    return results
