# mistake: the consumer duplicates the pair first, and closes the sending end of the copy alone
# fails: consumer_closes_unused
import os
from multiprocessing import Pipe, Process, Queue
from multiprocessing.connection import Connection


def consumer(pipe, out):
    receiving, sending = (Connection(os.dup(end.fileno())) for end in pipe)
    sending.close()
    while True:
        try:
            item = receiving.recv()
        except EOFError:
            break
        out.put(item)
    receiving.close()


def producer(items, pipe):
    receiving, sending = pipe
    receiving.close()
    for item in items:
        sending.send(item)
    sending.close()


def run(items):
    items = list(items)
    pipe = Pipe(duplex=False)
    results = Queue()
    process = Process(target=consumer, args=(pipe, results))
    process.start()
    producer(items, pipe)
    found = [results.get() for _ in items]
    process.join()
    return found
