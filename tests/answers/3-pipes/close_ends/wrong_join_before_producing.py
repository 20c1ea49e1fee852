# mistake: joins the consumer before anything has been sent
# fails: run_in_order
# told: has no end as long as its other end is open somewhere
from multiprocessing import Pipe, Process, Queue


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
    queue = Queue()
    process = Process(target=consume, args=(pipe, queue))
    process.start()
    process.join()
    producer(items, pipe)
    results = []
    tag, item = queue.get()
    while tag != "end":
        results.append(item)
        tag, item = queue.get()
    return results
