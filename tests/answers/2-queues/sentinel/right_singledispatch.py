# right: functools.singledispatch tells the sentinel by its type, which only None has
import multiprocessing as mp
from functools import singledispatch


@singledispatch
def goes_on(thing, out):
    out.put(thing)
    return True


@goes_on.register
def _(thing: None, out):
    return False


def producer(items, q):
    put = q.put
    for item in items:
        put(item)
    put(None)


def consumer(q, out):
    while goes_on(q.get(), out):
        pass


def run(items):
    q, out = mp.SimpleQueue(), mp.Queue()
    child = mp.Process(target=consumer, args=(q, out), name="consumer")
    child.start()
    count = 0

    def counted():
        nonlocal count
        for item in items:
            yield item
            count += 1

    producer(counted(), q)
    results = [out.get() for _ in range(count)]
    child.join()
    child.close()
    q.close()
    return results
