# right: the child pickles the results into a temporary file, which the caller reads after join
import os
import pickle
import tempfile
from multiprocessing import Pipe, Process


class PickleOut:
    def __init__(self, file):
        self.pickler = pickle.Pickler(file)

    def put(self, item):
        self.pickler.clear_memo()
        self.pickler.dump(item)


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


def consume_into(path, pipe):
    with open(path, "wb") as file:
        consumer(pipe, PickleOut(file))


def load_all(path):
    results = []
    with open(path, "rb") as file:
        while file.peek(1):
            results.append(pickle.load(file))
    return results


def run(items):
    handle, path = tempfile.mkstemp()
    os.close(handle)
    try:
        pipe = Pipe()
        process = Process(target=consume_into, args=(path, pipe))
        process.start()
        producer(items, pipe)
        process.join()
        return load_all(path)
    finally:
        os.remove(path)
