# right: daemonic child and a thread of the caller, joined at the end, that drains a SimpleQueue meanwhile
from multiprocessing import Pipe, Process, SimpleQueue
from threading import Thread


class End:
    """Ends the results: an instance of a class of our own is no item."""


class Drainer(Thread):
    def __init__(self, queue):
        super().__init__(name="drainer")
        self.queue = queue
        self.results = []

    def run(self):
        while not isinstance(item := self.queue.get(), End):
            self.results.append(item)


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


def child(pipe, queue):
    consumer(pipe, queue)
    queue.put(End())


def run(items):
    pipe, queue = Pipe(), SimpleQueue()
    process = Process(target=child, args=(pipe, queue), daemon=True)
    process.start()
    drainer = Drainer(queue)
    drainer.start()
    producer(items, pipe)
    drainer.join()
    process.join()
    queue.close()
    return drainer.results
