# right: consumer in the one worker of a ProcessPoolExecutor, the pipe handed over by its initializer
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pipe

worker_pipe = None


class Out:
    def __init__(self):
        self.items = ()

    def put(self, item):
        self.items = (self.items, item)

    def unrolled(self):
        items, chain = [], self.items
        while chain:
            chain, item = chain
            items.append(item)
        return items[::-1]


def take_over(pipe):
    global worker_pipe
    worker_pipe = pipe


def work():
    out = Out()
    consumer(worker_pipe, out)
    return out.unrolled()


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
    pipe = Pipe()
    with ProcessPoolExecutor(1, initializer=take_over, initargs=(pipe,)) as executor:
        future = executor.submit(work)
        producer(items, pipe)
        return future.result()
