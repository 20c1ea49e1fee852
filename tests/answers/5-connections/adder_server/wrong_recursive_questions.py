# mistake: ask asks the first pair and calls itself for the rest, until the interpreter refuses to go deeper
# fails: ask_large
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener


def admit(listener):
    while True:
        try:
            return listener.accept()
        except (AuthenticationError, EOFError, OSError):
            pass


def serve(address, authkey, clients):
    with Listener(address, authkey=authkey) as listener:
        for _ in range(clients):
            with admit(listener) as client:
                try:
                    while True:
                        x, y = client.recv()
                        client.send(x + y)
                except (EOFError, OSError):
                    pass


def ask_all(server, pairs):
    if not pairs:
        return []
    server.send(pairs[0])
    answer = server.recv()
    return [answer] + ask_all(server, pairs[1:])


def ask(address, authkey, pairs):
    with Client(address, authkey=authkey) as server:
        return ask_all(server, pairs)
