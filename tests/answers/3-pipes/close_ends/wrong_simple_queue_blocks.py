# mistake: sends everything before it takes a result from a SimpleQueue: both are full some day
# fails: run_large
# told: to put an item: the queue is full, and nobody takes from it
from multiprocessing import Pipe, Process, SimpleQueue


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


class TaggedOut:
    def __init__(self, queue):
        self.queue = queue

    def put(self, item):
        self.queue.put(("item", item))


def consume(pipe, queue):
    consumer(pipe, TaggedOut(queue))
    queue.put(("end", None))


def run(items):
    pipe = Pipe()
    queue = SimpleQueue()
    process = Process(target=consume, args=(pipe, queue))
    process.start()
    producer(items, pipe)
    results = []
    tag, item = queue.get()
    while tag != "end":
        results.append(item)
        tag, item = queue.get()
    process.join()
    return results
