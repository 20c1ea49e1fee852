# right: further parameters with default values, positional-only marks and a return value nobody needs
from multiprocessing import Process, Queue

END = None


def producer(items, q, end=END, /):
    number = 0
    for number, item in enumerate(items, 1):  # noqa: B007
        q.put(item)
    q.put(end)
    return number


def consumer(q, out, end=END, *, verbose=False):
    number = 0
    while (item := q.get()) is not end:
        number += 1
        if verbose:
            print(number, flush=True)
        out.put(item)
    return number


def run(items, *, verbose=False):
    q = Queue()
    out = Queue()
    child = Process(target=consumer, args=(q, out), kwargs={"verbose": verbose})
    child.start()
    number = producer(items, q)
    results = [out.get() for _ in range(number)]
    child.join()
    assert child.exitcode == 0
    return results
