# mistake: answers the next question of a client by a call of itself, until the interpreter refuses to go deeper
# fails: serve_large
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener


def admit(listener):
    while True:
        try:
            return listener.accept()
        except (AuthenticationError, EOFError, OSError):
            pass


def answer(client):
    try:
        x, y = client.recv()
        client.send(x + y)
    except (EOFError, OSError):
        return
    answer(client)


def serve(address, authkey, clients):
    with Listener(address, authkey=authkey) as listener:
        for _ in range(clients):
            with admit(listener) as client:
                answer(client)


def ask(address, authkey, pairs):
    with Client(address, authkey=authkey) as server:
        answers = []
        for pair in pairs:
            server.send(pair)
            answers.append(server.recv())
        return answers
