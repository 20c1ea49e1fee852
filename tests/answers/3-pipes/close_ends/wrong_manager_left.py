# mistake: the manager is kept in a global and not shut down, so its process is left
# fails: run_leaves_nothing
from multiprocessing import Manager, Pipe, Process

manager = None


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
    def __init__(self, shared):
        self.shared = shared

    def put(self, item):
        self.shared.append(item)


def shared_list():
    global manager
    if manager is None:
        manager = Manager()
    return manager.list()


def run(items):
    shared = shared_list()
    pipe = Pipe()
    process = Process(target=consumer, args=(pipe, ListOut(shared)))
    process.start()
    producer(items, pipe)
    process.join()
    return list(shared)
