# right: the consumer is an object that is called; items and results travel as bytes, and no bytes are the end
import pickle
from functools import partial
from multiprocessing import Process, Queue


class Consumer:
    def __init__(self, work):
        self.work = work

    def __call__(self, get, put):
        while (data := get()) != b"":
            put(pickle.dumps(self.work(pickle.loads(data))))


def target(consumer, q, results):
    consumer(q.get, results.put)


def run(work, items, consumers):
    q, results = Queue(), Queue()
    start = partial(Process, target=target, args=(Consumer(work), q, results))
    processes = [start() for _ in range(consumers)]
    for process in processes:
        process.start()
    count = 0
    for count, item in enumerate(items, start=1):
        q.put(pickle.dumps(item))
    for _ in processes:
        q.put(b"")
    found = [pickle.loads(results.get()) for _ in range(count)]
    while processes:
        processes.pop().join()
    return found
