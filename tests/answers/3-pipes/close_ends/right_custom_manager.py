# right: out is a list in a manager of its own class that was started before the pipe was made
from multiprocessing import Pipe, Process
from multiprocessing.managers import BaseManager


class Store:
    def __init__(self):
        self.kept = []

    def put(self, item):
        self.kept.append(item)

    def everything(self):
        return self.kept


class StoreManager(BaseManager):
    """Serves stores."""


StoreManager.register("Store", callable=Store, exposed=("put", "everything"))


def consumer(pipe, out):
    pipe[1].close()
    with pipe[0] as receiving:
        while True:
            try:
                item = receiving.recv()
            except EOFError:
                return
            out.put(item)


def producer(items, pipe):
    pipe[0].close()
    with pipe[1] as sending:
        for item in items:
            sending.send(item)


def run(items):
    manager = StoreManager()
    manager.start()
    try:
        store = manager.Store()
        pipe = Pipe()
        process = Process(target=consumer, args=(pipe, store))
        process.start()
        producer(items, pipe)
        process.join()
        return store.everything()
    finally:
        manager.shutdown()
