# mistake: the child appends to its own copy of the parent's list
# fails: run_in_order
from multiprocessing import Pipe, Process


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


class ListOut:
    def __init__(self, results):
        self.results = results

    def put(self, item):
        self.results.append(item)


def run(items):
    results = []
    pipe = Pipe()
    process = Process(target=consumer, args=(pipe, ListOut(results)))
    process.start()
    producer(items, pipe)
    process.join()
    return results
