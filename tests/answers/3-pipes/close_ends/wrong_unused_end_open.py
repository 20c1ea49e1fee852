# mistake: the consumer leaves the sending end open, so its pipe never comes to an end
# fails: consumer_closes_unused
# told: has no end as long as its other end is open somewhere
from multiprocessing import Pipe, Process, Queue


def consumer(pipe, out):
    receiving, sending = pipe
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
    queue = Queue()
    process = Process(target=consume, args=(pipe, queue))
    process.start()
    producer(items, pipe)
    results = []
    while True:
        tag, item = queue.get()
        if tag == "end":
            break
        results.append(item)
    process.join()
    return results
