# mistake: the child reads globals that run has set, which a spawned child never sees
# fails: run_start_methods
from multiprocessing import Pipe, Process, Queue

pipe = None
queue = None


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
        queue.put(("item", item))


def consume():
    consumer(pipe, TaggedOut())
    queue.put(("end", None))


def run(items):
    global pipe, queue
    pipe = Pipe()
    queue = Queue()
    process = Process(target=consume)
    process.start()
    producer(items, pipe)
    results = []
    tag, item = queue.get()
    while tag != "end":
        results.append(item)
        tag, item = queue.get()
    process.join()
    pipe = queue = None
    return results
