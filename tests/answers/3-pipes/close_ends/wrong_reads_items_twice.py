# mistake: reads items twice, first to count them: a generator is used up by then
# fails: run_in_order
# told: for an item, and nobody will put one
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


def run(items):
    count = sum(1 for _ in items)
    pipe = Pipe()
    queue = Queue()
    process = Process(target=consume, args=(pipe, queue))
    process.start()
    producer(items, pipe)
    results = [queue.get()[1] for _ in range(count)]
    process.join()
    return results
