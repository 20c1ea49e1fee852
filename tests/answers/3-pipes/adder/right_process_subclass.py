# right: adder runs in run() of a Process subclass, ends closed by contextlib.closing
import multiprocessing as mp
from contextlib import closing, suppress
from operator import add


def adder(pipe):
    server, client = pipe
    client.close()
    with closing(server), suppress(EOFError, ConnectionError):
        while True:
            server.send(add(*server.recv()))


class Adder(mp.Process):
    def __init__(self, pipe):
        super().__init__(name="adder")
        self.pipe = pipe

    def run(self):
        adder(self.pipe)


def ask(pairs):
    server, client = mp.Pipe(duplex=True)
    process = Adder((server, client))
    process.start()
    server.close()
    with closing(client):
        def one(pair):
            client.send(tuple(pair))
            return client.recv()

        result = [one(pair) for pair in pairs]
    process.join()
    process.close()
    return result
