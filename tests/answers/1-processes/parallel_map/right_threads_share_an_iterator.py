# right: threads of the caller draw from one iterator under a lock, each drives a worker process over a pipe of its own
import threading
from multiprocessing import Pipe, Process


def serve(func, pipe):
    while True:
        try:
            (item,) = pipe.recv()
        except EOFError:
            return
        try:
            reply = (True, func(item))
        except Exception as e:
            reply = (False, e)
        pipe.send(reply)


class Failure:
    def __init__(self):
        self.error = None


def drive(func, source, lock, results, failure):
    near, far = Pipe()
    process = Process(target=serve, args=(func, near))
    with lock:  # nobody else forks while our ends are open on both sides
        process.start()
        near.close()
    with far:
        while failure.error is None:
            with lock:
                try:
                    number, item = next(source)
                except StopIteration:
                    break
            far.send((item,))
            good, value = far.recv()
            if good:
                results[number] = value
            else:
                failure.error = value
    process.kill()
    process.join()


def parallel_map(func, items, workers):
    results, failure, lock = {}, Failure(), threading.Lock()
    source = iter(list(enumerate(items)))
    team = [threading.Thread(target=drive, args=(func, source, lock, results, failure)) for _ in range(workers)]
    for t in team:
        t.start()
    for t in team:
        t.join()
    if failure.error is not None:
        raise failure.error
    return [value for _, value in sorted(results.items(), key=lambda pair: pair[0])]
