# mistake: one global queue for the results: a spawned child imports the module and makes another one
# fails: run_start_methods
# told: for an item, and nobody will put one
from multiprocessing import Pipe, Process, Queue

QUEUE = Queue()


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
    def put(self, item):
        QUEUE.put(("item", item))


def consume(pipe):
    consumer(pipe, TaggedOut())
    QUEUE.put(("end", None))


def run(items):
    pipe = Pipe()
    process = Process(target=consume, args=(pipe,))
    process.start()
    producer(items, pipe)
    results = []
    tag, item = QUEUE.get()
    while tag != "end":
        results.append(item)
        tag, item = QUEUE.get()
    process.join()
    return results
