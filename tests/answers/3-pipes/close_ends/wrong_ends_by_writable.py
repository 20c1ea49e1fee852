# mistake: tells the ends by writable, which both are with a two-way pipe
# fails: consumer_passes_on
from multiprocessing import Pipe, Process, Queue


def consumer(pipe, out):
    for end in pipe:
        if end.writable:
            end.close()
    receiving = pipe[0]
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
