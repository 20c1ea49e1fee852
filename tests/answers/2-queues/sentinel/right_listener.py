# right: the child calls the caller back over a Listener and sends the results there
import multiprocessing as mp
from multiprocessing.connection import Client, Listener


def producer(items, q):
    for item in items:
        q.put(item)
    q.put(None)


def consumer(q, out):
    while True:
        item = q.get()
        if item is None:
            return
        out.put(item)


class Outgoing:
    def __init__(self, connection):
        self.put = connection.send


def consume_and_call_back(q, address, key):
    with Client(address, authkey=key) as connection:
        consumer(q, Outgoing(connection))


def run(items):
    key = b"only between us"
    q = mp.Queue()
    with Listener(family="AF_UNIX", authkey=key) as listener:
        child = mp.Process(target=consume_and_call_back, args=(q, listener.address, key))
        child.start()
        with listener.accept() as connection:
            producer(items, q)
            results = []
            while True:
                try:
                    results.append(connection.recv())
                except EOFError:
                    break
        child.join()
    return results
