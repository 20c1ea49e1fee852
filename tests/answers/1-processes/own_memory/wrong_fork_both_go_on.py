# mistake: the forked child goes on as if it were the caller
# fails: results_in_order
import os
import pickle


def map_in_child(func, items):
    items = list(items)
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        with open(writing, "wb") as file:
            pickle.dump([func(item) for item in items], file)
        return []
    os.close(writing)
    with open(reading, "rb") as file:
        data = file.read()
    os.waitpid(pid, 0)
    return pickle.loads(data)
