# right: a context manager made by contextlib closes one end at the beginning and the other at the end
from contextlib import contextmanager
from multiprocessing import JoinableQueue, Pipe, Process


@contextmanager
def only(end, but):
    but.close()
    try:
        yield end
    finally:
        end.close()


def consumer(pipe, out):
    with only(pipe[0], but=pipe[1]) as end:
        try:
            while True:
                item = end.recv()
                out.put(item)
        except EOFError:
            pass


def producer(items, pipe):
    with only(pipe[1], but=pipe[0]) as end:
        for item in items:
            end.send(item)


def run(items):
    results = JoinableQueue()
    pipe = Pipe()
    child = Process(target=consumer, args=(pipe, results))
    child.start()
    number = 0

    def counted():
        nonlocal number
        for number, item in enumerate(items, 1):
            yield item

    producer(counted(), pipe)
    found = [results.get() for _ in range(number)]
    child.join()
    return found
