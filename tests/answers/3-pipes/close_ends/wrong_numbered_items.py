# mistake: the producer sends each item with its number, and the consumer takes the number off
# fails: producer_sends
from multiprocessing import Pipe, Process, Queue


def consumer(pipe, out):
    receiving, sending = pipe
    sending.close()
    with receiving:
        while True:
            try:
                _, item = receiving.recv()
            except EOFError:
                return
            out.put(item)


def producer(items, pipe):
    receiving, sending = pipe
    receiving.close()
    with sending:
        for numbered in enumerate(items):
            sending.send(numbered)


def run(items):
    items = list(items)
    pipe, out = Pipe(False), Queue()
    child = Process(target=consumer, args=(pipe, out))
    child.start()
    producer(items, pipe)
    results = [out.get() for _ in items]
    child.join()
    return results
