# mistake: the thread that drains the results goes on waiting for more and is left
# fails: run_leaves_nothing
from multiprocessing import Pipe, Process, Queue
from threading import Event, Thread


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


def drain(queue, results, finished):
    while True:
        tag, item = queue.get()
        if tag == "item":
            results.append(item)
        else:
            finished.set()


def run(items):
    pipe = Pipe()
    queue = Queue()
    process = Process(target=consume, args=(pipe, queue))
    process.start()
    results = []
    finished = Event()
    Thread(target=drain, args=(queue, results, finished), daemon=True).start()
    producer(items, pipe)
    finished.wait()
    process.join()
    return results
