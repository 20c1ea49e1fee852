# mistake: one pipe made at import for all calls: closed when the first has ended
# fails: run_in_order
from multiprocessing import Pipe, Process, Queue

PIPE = Pipe(duplex=False)


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
    results = Queue()
    process = Process(target=consumer, args=(PIPE, results))
    process.start()
    producer(items, PIPE)
    found = [results.get() for _ in items]
    process.join()
    return found
