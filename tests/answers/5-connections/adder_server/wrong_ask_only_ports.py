# mistake: ask takes the address apart as host and port
# fails: ask_in_order
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


def ask(address, authkey, pairs):
    host, port = address
    answers = []
    with Client((host, int(port)), authkey=authkey) as server:
        for pair in pairs:
            server.send(pair)
            answers.append(server.recv())
    return answers
