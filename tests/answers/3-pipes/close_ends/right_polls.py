# right: consumer polls with a timeout and receives when something is there, the end of the pipe included
from multiprocessing import Pipe, Process, Queue


def consumer(pipe, out):
    receiving, sending = pipe
    sending.close()
    open_ = True
    while open_:
        if not receiving.poll(0.05):
            continue
        try:
            item = receiving.recv()
        except EOFError:
            open_ = False
        else:
            out.put(item)
    receiving.close()


def producer(items, pipe):
    receiving, sending = pipe
    receiving.close()
    for item in items:
        sending.send(item)
    sending.close()


class Numbered:
    def __init__(self, queue):
        self.queue = queue
        self.count = 0

    def put(self, item):
        self.queue.put((self.count, item))
        self.count += 1


def child(pipe, results, total):
    out = Numbered(results)
    consumer(pipe, out)
    total.put(out.count)


def run(items):
    pipe = Pipe()
    results, total = Queue(), Queue()
    process = Process(target=child, args=(pipe, results, total))
    process.start()
    producer(items, pipe)
    pairs = [results.get() for _ in range(total.get())]
    process.join()
    return [item for _, item in pairs]
