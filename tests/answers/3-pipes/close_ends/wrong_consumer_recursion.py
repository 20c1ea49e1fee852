# mistake: the consumer calls itself for the next item, until the interpreter refuses to go deeper
# fails: run_large
from multiprocessing import Pipe, Process, Queue


def consumer(pipe, out):
    receiving, sending = pipe
    sending.close()
    receive(receiving, out)
    receiving.close()


def receive(end, out):
    try:
        item = end.recv()
    except EOFError:
        return
    out.put(item)
    receive(end, out)


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
