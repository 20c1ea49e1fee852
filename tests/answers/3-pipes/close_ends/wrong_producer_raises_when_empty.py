# mistake: the producer takes the first item with next() to look at it: with no items that is an error, and nothing is closed
# fails: producer_sends
from itertools import chain
from multiprocessing import Pipe, Process, Queue


def consumer(pipe, out):
    receiving, sending = pipe
    sending.close()
    with receiving:
        while True:
            try:
                item = receiving.recv()
            except EOFError:
                return
            out.put(item)


def producer(items, pipe):
    receiving, sending = pipe
    receiving.close()
    items = iter(items)
    first = next(items)
    for item in chain([first], items):
        sending.send(item)
    sending.close()


def run(items):
    items = list(items)
    pipe, out = Pipe(False), Queue()
    child = Process(target=consumer, args=(pipe, out))
    child.start()
    producer(items, pipe)
    results = [out.get() for _ in items]
    child.join()
    return results
