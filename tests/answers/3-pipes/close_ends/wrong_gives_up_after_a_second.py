# mistake: the consumer takes a second without an item for the end of the pipe
# fails: consumer_passes_on
from multiprocessing import Pipe, Process, Queue


def consumer(pipe, out):
    receiving, sending = pipe
    sending.close()
    try:
        while receiving.poll(timeout=1):
            out.put(receiving.recv())
    except EOFError:
        pass
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
