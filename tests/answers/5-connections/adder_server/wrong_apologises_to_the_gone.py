# mistake: when a client's connection fails, it is told so over that same connection: the apology raises again
# fails: serve_survives_vanishing
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
                except EOFError:
                    pass
                except OSError as error:
                    client.send(f"sorry: {error}")


def ask(address, authkey, pairs):
    with Client(address, authkey=authkey) as server:
        answers = []
        for pair in pairs:
            server.send(pair)
            answers.append(server.recv())
        return answers
