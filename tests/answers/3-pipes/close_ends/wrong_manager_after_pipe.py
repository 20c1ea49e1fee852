# mistake: the manager starts after the pipe was made: forked, it holds the sending end, so the pipe has no end
# fails: run_in_order
# told: has no end as long as its other end is open somewhere
from multiprocessing import Manager, Pipe, Process


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


class ListOut:
    def __init__(self, shared):
        self.shared = shared

    def put(self, item):
        self.shared.append(item)


def run(items):
    pipe = Pipe()
    with Manager() as manager:
        shared = manager.list()
        process = Process(target=consumer, args=(pipe, ListOut(shared)))
        process.start()
        producer(items, pipe)
        process.join()
        return list(shared)
