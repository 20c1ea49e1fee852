# mistake: run closes the receiving end before the child is started: the child gets a closed one
# fails: run_in_order
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
    if not receiving.closed:
        receiving.close()
    with sending:
        for item in items:
            sending.send(item)


def run(items):
    items = list(items)
    pipe, out = Pipe(False), Queue()
    child = Process(target=consumer, args=(pipe, out))
    pipe[0].close()
    child.start()
    producer(items, pipe)
    results = [out.get() for _ in items]
    child.join()
    return results
