# mistake: the producer closes the receiving end of a two-way pipe only
# fails: producer_closes_both
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
    if receiving.writable:
        receiving.close()
    for item in items:
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
