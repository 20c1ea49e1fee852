# right: a generator yields whoever has passed the key check; the answers are made by map over iter(recv, ...)
from contextlib import closing, suppress
from itertools import islice
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener


def admitted(listener):
    while True:
        with suppress(AuthenticationError, EOFError, OSError):
            yield listener.accept()


def serve(address, authkey, clients):
    with Listener(address, authkey=authkey, backlog=16) as listener:
        for client in islice(admitted(listener), clients):
            with closing(client), suppress(EOFError, OSError):
                for x, y in iter(client.recv, object()):
                    client.send(x + y)


def ask(address, authkey, pairs):
    def asked(pair):
        server.send(pair)
        return server.recv()

    with Client(address, authkey=authkey) as server:
        return [*map(asked, pairs)]
