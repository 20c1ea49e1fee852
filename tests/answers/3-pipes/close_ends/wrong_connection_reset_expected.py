# mistake: takes OSError for the sign of the end, of which EOFError is no kind
# fails: consumer_passes_on
from multiprocessing import Pipe, Process, Queue


def consumer(pipe, out):
    receiving, sending = pipe
    sending.close()
    try:
        while True:
            out.put(receiving.recv())
    except OSError:
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
    producer(items, pipe)
    results = [out.get() for _ in items]
    child.join()
    return results
