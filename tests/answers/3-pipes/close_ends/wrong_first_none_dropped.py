# mistake: run leaves out the first None, which it takes for a greeting of the child
# fails: run_in_order
from multiprocessing import Pipe, Process, Queue


def consumer(pipe, out):
    receiving, sending = pipe
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
    for place, item in enumerate(found):
        if item is None:
            del found[place]
            break
    return found
