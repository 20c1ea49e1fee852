# mistake: two consumers share the pipe, "for speed": the order of the items is lost, and so are pieces of messages
# fails: run_in_order
from multiprocessing import Lock, Pipe, Process, Queue


class Locked:
    def __init__(self, out, lock):
        self.out, self.lock = out, lock

    def put(self, item):
        with self.lock:
            self.out.put(item)


def consumer(pipe, out):
    receiving, sending = pipe
    sending.close()
    with receiving:
        while True:
            try:
                item = receiving.recv()
            except EOFError:
                return
            out.put(item)


def producer(items, pipe):
    receiving, sending = pipe
    receiving.close()
    with sending:
        for item in items:
            sending.send(item)


def run(items):
    items = list(items)
    pipe, out, lock = Pipe(False), Queue(), Lock()
    children = [Process(target=consumer, args=(pipe, Locked(out, lock))) for _ in range(2)]
    for child in children:
        child.start()
    producer(items, pipe)
    results = [out.get() for _ in items]
    for child in children:
        child.join()
    return sorted(results, key=items.index)
