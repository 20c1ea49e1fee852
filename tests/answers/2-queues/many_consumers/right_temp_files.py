# right: each consumer writes its results to a file of its own, which the caller reads when all have ended
import pickle
import tempfile
from multiprocessing import Process, Queue
from pathlib import Path


def consumer(work, q, path):
    with path.open("wb") as file:
        while True:
            item = q.get()
            if item is None:
                return
            pickle.dump(work(item), file)


def load(path):
    found = []
    with path.open("rb") as file:
        while file.peek(1):
            found.append(pickle.load(file))
    return found


def run(work, items, consumers):
    with tempfile.TemporaryDirectory() as folder:
        q = Queue()
        paths = [Path(folder, f"{number}.pickle") for number in range(consumers)]
        processes = [Process(target=consumer, args=(work, q, path)) for path in paths]
        for process in processes:
            process.start()
        for item in items:
            q.put(item)
        for _ in processes:
            q.put(None)
        for process in processes:
            process.join()
        return [result for path in paths for result in load(path)]
