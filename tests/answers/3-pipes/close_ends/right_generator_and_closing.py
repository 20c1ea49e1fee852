# right: a generator receives, contextlib closes
import contextlib
from multiprocessing import JoinableQueue, Pipe, Process


def received(connection):
    with contextlib.suppress(EOFError):
        while True:
            yield connection.recv()


def consumer(pipe, out):
    receiving, sending = pipe
    sending.close()
    with contextlib.closing(receiving):
        for item in received(receiving):
            out.put(item)


def producer(items, pipe):
    with contextlib.ExitStack() as stack:
        receiving, sending = pipe
        stack.enter_context(sending)
        receiving.close()
        for item in items:
            sending.send(item)


class Boxes:
    def __init__(self, queue):
        self.queue = queue

    def put(self, item):
        self.queue.put([item])


def work(pipe, queue):
    consumer(pipe, Boxes(queue))
    queue.put([])
    queue.join()


def boxes(queue):
    while box := queue.get():
        queue.task_done()
        yield from box
    queue.task_done()


def run(items):
    pipe, queue = Pipe(), JoinableQueue()
    process = Process(target=work, args=(pipe, queue))
    process.start()
    producer(items, pipe)
    results = list(boxes(queue))
    process.join()
    return results
