# mistake: reads the child's pipe once, 64 kB at most
# fails: large
# told: to write: the pipe is full, and nobody reads it
import os
import pickle
from multiprocessing import Process


def child(func, items, fd):
    try:
        outcome = [func(item) for item in items], None
    except Exception as error:
        outcome = None, error
    data = pickle.dumps(outcome)
    while data:
        data = data[os.write(fd, data) :]


def map_in_child(func, items):
    reading, writing = os.pipe()
    os.set_inheritable(writing, True)
    p = Process(target=child, args=(func, list(items), writing))
    p.start()
    os.close(writing)
    data = os.read(reading, 1 << 16)
    os.close(reading)
    p.join()
    results, error = pickle.loads(data)
    if error:
        raise error
    return results
