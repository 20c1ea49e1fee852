# right: os.fork, os.pipe and pickle by hand
import os
import pickle


def map_in_child(func, items):
    items = list(items)
    reading, writing = os.pipe()
    pid = os.fork()
    if pid == 0:
        code = 1
        try:
            os.close(reading)
            results = [func(item) for item in items]
            with open(writing, "wb") as file:
                pickle.dump(results, file)
            code = 0
        finally:
            os._exit(code)
    os.close(writing)
    with open(reading, "rb") as file:
        data = file.read()
    _, status = os.waitpid(pid, 0)
    if status:
        raise RuntimeError("the child has failed")
    return pickle.loads(data)
