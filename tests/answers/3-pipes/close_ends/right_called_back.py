# right: the consumer's process calls the caller back over a Listener, a thread of the caller's takes the results
import threading
from multiprocessing import Pipe, Process
from multiprocessing.connection import Client, Listener


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


class Caller:
    """Unpickled, it knows the address and the key; the first item calls."""

    def __init__(self, address, key):
        self.address, self.key, self.line = address, key, None

    def put(self, item):
        self.line = self.line or Client(self.address, authkey=self.key)
        self.line.send(item)

    def hang_up(self):
        if self.line is None:
            self.line = Client(self.address, authkey=self.key)
        self.line.close()


def consume_and_hang_up(pipe, caller):
    consumer(pipe, caller)
    caller.hang_up()


def listen(listener, results):
    with listener.accept() as line:
        while True:
            try:
                results.append(line.recv())
            except EOFError:
                return


def run(items):
    results = []
    with Listener(authkey=b"none of your business", backlog=5) as listener:
        pipe = Pipe()
        child = Process(target=consume_and_hang_up, args=(pipe, Caller(listener.address, b"none of your business")))
        child.start()
        thread = threading.Thread(target=listen, args=(listener, results))
        thread.start()
        producer(items, pipe)
        thread.join()
        child.join()
    return results
