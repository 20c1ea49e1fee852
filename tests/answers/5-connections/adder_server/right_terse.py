# right: as terse as it gets: suppress, walrus, a comprehension that admits
from contextlib import suppress
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener

GONE = EOFError, OSError


def serve(address, authkey, clients):
    with Listener(address, authkey=authkey) as listener:
        while clients:
            with suppress(AuthenticationError, *GONE), listener.accept() as client:
                clients -= 1
                while pair := client.recv():
                    client.send(pair[0] + pair[1])


def ask(address, authkey, pairs):
    with Client(address, authkey=authkey) as c:
        return [c.send(pair) or c.recv() for pair in pairs]
