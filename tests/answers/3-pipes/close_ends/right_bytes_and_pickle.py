# right: send_bytes and recv_bytes with pickle of protocol 5 on both sides, which is what send and recv are made of
import pickle
from multiprocessing import Pipe, Process, SimpleQueue
from threading import Thread


def consumer(pipe, out):
    r, w = pipe
    w.close()
    data = b""
    while data is not None:
        try:
            data = r.recv_bytes()
        except EOFError:
            data = None
        else:
            out.put(pickle.loads(data))
    r.close()


def producer(items, pipe):
    r, w = pipe
    r.close()
    for item in items:
        w.send_bytes(pickle.dumps(item, protocol=5))
    w.close()


class Boxed:
    def __init__(self, queue):
        self.queue = queue

    def put(self, item):
        self.queue.put([item])


def _child(pipe, queue):
    consumer(pipe, Boxed(queue))
    queue.put([])


def run(items):
    queue, found = SimpleQueue(), []

    def collect():
        while box := queue.get():
            found.extend(box)

    pipe = Pipe(duplex=False)
    process = Process(target=_child, args=(pipe, queue))
    process.start()
    collector = Thread(target=collect)
    collector.start()
    producer(items, pipe)
    collector.join()
    process.join()
    queue.close()
    return found
