# mistake: the producer has a process of its own as well, where the caller should run it
# fails: run_own_process
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
    processes = [
        Process(target=consume, args=(pipe, queue)),
        Process(target=producer, args=(list(items), pipe)),
    ]
    for process in processes:
        process.start()
    for connection in pipe:
        connection.close()
    results = []
    tag, item = queue.get()
    while tag != "end":
        results.append(item)
        tag, item = queue.get()
    for process in processes:
        process.join()
    return results
