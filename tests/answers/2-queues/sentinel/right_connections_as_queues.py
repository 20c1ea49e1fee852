# right: q and out are objects with put and get made of pipes; a thread of the caller sends, the caller receives
from dataclasses import dataclass
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection
from threading import Thread


@dataclass
class Channel:
    reading: Connection
    writing: Connection

    @classmethod
    def new(cls):
        return cls(*Pipe(duplex=False))

    def put(self, item):
        self.writing.send(item)

    def get(self):
        return self.reading.recv()

    def close(self):
        self.reading.close()
        self.writing.close()


def producer(items, q):
    for item in items:
        q.put(item)
    q.put(None)


def consumer(q, out):
    while not ((item := q.get()) is None):
        out.put(item)


def _target(q, out):
    q.writing.close()
    out.reading.close()
    consumer(q, out)
    out.close()


def run(items):
    q, out = Channel.new(), Channel.new()
    child = Process(target=_target, args=(q, out))
    child.start()
    out.writing.close()
    sender = Thread(target=producer, args=(items, q), daemon=True)
    sender.start()
    consumed = []
    try:
        while True:
            consumed.append(out.get())
    except EOFError:
        pass
    sender.join()
    child.join()
    q.close()
    out.close()
    return consumed
