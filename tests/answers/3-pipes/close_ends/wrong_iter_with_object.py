# mistake: iter(recv, object()) compares each item with the object: an item whose == is always True ends the loop
# fails: run_in_order
from multiprocessing import Pipe, Process, Queue


def consumer(pipe, out):
    receiving, sending = pipe
    sending.close()
    try:
        for item in iter(receiving.recv, object()):
            out.put(item)
    except EOFError:
        pass
    receiving.close()


def producer(items, pipe):
    receiving, sending = pipe
    receiving.close()
    with sending:
        for item in items:
            sending.send(item)


def run(items):
    items = list(items)
    pipe, out = Pipe(False), Queue()
    child = Process(target=consumer, args=(pipe, out))
    child.start()
    try:
        producer(items, pipe)
    except BrokenPipeError:
        pass
    child.join(0.0)
    results = [out.get() for _ in items]
    child.join()
    return results
