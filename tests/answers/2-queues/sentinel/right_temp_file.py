# right: the child pickles what it consumed into a temporary file, which the caller reads after join
import pickle
import tempfile
from multiprocessing import Process, Queue
from pathlib import Path


class FileOut:
    def __init__(self, file):
        self.file = file

    def put(self, item):
        pickle.dump(item, self.file)


def producer(items, q):
    for item in items:
        q.put(item)
    q.put(None)


def consumer(q, out):
    while True:
        item = q.get()
        if item is None:
            break
        out.put(item)


def consume_into(q, path):
    with path.open("wb") as file:
        consumer(q, FileOut(file))


def read_all(path):
    with path.open("rb") as file:
        while True:
            try:
                yield pickle.load(file)
            except EOFError:
                return


def run(items):
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "results.pickle"
        q = Queue()
        process = Process(target=consume_into, args=(q, path))
        process.start()
        producer(items, q)
        process.join()
        return list(read_all(path))
