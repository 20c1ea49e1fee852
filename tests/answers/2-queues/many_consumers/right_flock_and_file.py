# right: the queue is a file of pickles that all consumers have open at one place, guarded by a lock of the file system
import fcntl
import os
import pickle
import tempfile
from multiprocessing import Process, SimpleQueue


def take(items, place):
    with open(place, "r+b") as file:
        fcntl.flock(file, fcntl.LOCK_EX)
        position = int(file.read() or b"0")
        items.seek(position)
        item = pickle.load(items)
        if item is not None:  # the sentinel stays where it is, for the others
            file.seek(0)
            file.write(b"%d" % items.tell())
        return item


def consumer(work, path, place, out):
    with open(path, "rb") as items:
        while True:
            item = take(items, place)
            if item is None:
                break
            out.put(work(item))


def run(work, items, consumers):
    with tempfile.TemporaryDirectory() as folder:
        path, place = os.path.join(folder, "items"), os.path.join(folder, "place")
        count = 0
        with open(path, "wb") as file:
            for item in items:
                pickle.dump(item, file)
                count += 1
            pickle.dump(None, file)
        with open(place, "wb"):
            pass
        out = SimpleQueue()
        team = [Process(target=consumer, args=(work, path, place, out), daemon=True) for _ in range(consumers)]
        for process in team:
            process.start()
        results = [out.get() for _ in range(count)]
        for process in team:
            process.join()
        out.close()
    return results
