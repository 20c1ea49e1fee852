# mistake: closes the sending end only when it cannot receive: a two-way pipe's end is thought to be still of use
# fails: consumer_closes_unused
from multiprocessing import Pipe, Process, Queue


def consumer(pipe, out):
    receiving, sending = pipe
    if not sending.readable:
        sending.close()
    while True:
        try:
            item = receiving.recv()
        except EOFError:
            break
        out.put(item)
    receiving.close()
    sending.close()


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
    producer(items, pipe)
    results = [out.get() for _ in items]
    child.join()
    return results
