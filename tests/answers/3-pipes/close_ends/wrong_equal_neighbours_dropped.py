# mistake: the consumer passes an item on only if it differs from the one before
# fails: consumer_passes_on
from multiprocessing import Pipe, Process, Queue


def consumer(pipe, out):
    receiving, sending = pipe
    sending.close()
    before = None
    while True:
        try:
            item = receiving.recv()
        except EOFError:
            break
        if item != before:
            out.put(item)
        before = item
    receiving.close()


def producer(items, pipe):
    receiving, sending = pipe
    receiving.close()
    with sending:
        for item in items:
            sending.send(item)


def run(items):
    pipe, out = Pipe(False), Queue()
    child = Process(target=consume, args=(pipe, out))
    child.start()
    producer(items, pipe)
    results = []
    while (outcome := out.get())[0]:
        results.append(outcome[1])
    child.join()
    return results


class Marked:
    def __init__(self, out):
        self.out = out

    def put(self, item):
        self.out.put((True, item))


def consume(pipe, out):
    consumer(pipe, Marked(out))
    out.put((False, None))
