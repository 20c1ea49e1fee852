# right: a helper turns recv into an outcome, a dataclass or None, and match looks at it
from dataclasses import dataclass
from multiprocessing import Pipe, Process, Queue
from typing import Any


@dataclass(frozen=True)
class Received:
    item: Any


def receive(end):
    try:
        return Received(end.recv())
    except EOFError:
        return None


def consumer(pipe, out):
    receiving, sending = pipe
    sending.close()
    while True:
        match receive(receiving):
            case Received(item):
                out.put(item)
            case None:
                break
    receiving.close()


def producer(items, pipe):
    for end in pipe[:1]:
        end.close()
    for item in items:
        pipe[-1].send(item)
    pipe[-1].close()


class Results:
    def __init__(self, queue):
        self.queue = queue

    def put(self, item):
        self.queue.put(Received(item))


def target(pipe, queue):
    consumer(pipe, Results(queue))
    queue.put(None)


def run(items):
    pipe, queue = Pipe(duplex=False), Queue()
    process = Process(target=target, kwargs=dict(pipe=pipe, queue=queue))
    process.start()
    producer(items, pipe)
    found = [received.item for received in iter(queue.get, None)]
    process.join()
    return found
