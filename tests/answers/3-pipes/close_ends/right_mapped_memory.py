# right: a forked child pickles the results into an anonymous temporary file, which the caller maps into memory
import mmap
import multiprocessing
import pickle
import tempfile


def consumer(pipe, out):
    receiving, sending = pipe
    sending.close()
    with receiving:
        while True:
            try:
                item = receiving.recv()
            except EOFError:
                return
            out.put(item)


def producer(items, pipe):
    receiving, sending = pipe
    receiving.close()
    with sending:
        for item in items:
            sending.send(item)


class PickleOut:
    def __init__(self, file):
        self.pickler = pickle.Pickler(file, protocol=4)
        self.file = file

    def put(self, item):
        self.pickler.dump(item)
        self.pickler.clear_memo()


def consume_into(pipe, file):
    consumer(pipe, PickleOut(file))
    file.flush()


def run(items):
    context = multiprocessing.get_context("fork")
    with tempfile.TemporaryFile() as file:
        pipe = context.Pipe(duplex=False)
        child = context.Process(target=consume_into, args=(pipe, file))
        child.start()
        producer(items, pipe)
        child.join()
        size = file.seek(0, 2)
        results = []
        if size:
            with mmap.mmap(file.fileno(), size, access=mmap.ACCESS_READ) as memory:
                while memory.tell() < size:
                    results.append(pickle.load(memory))
        return results
