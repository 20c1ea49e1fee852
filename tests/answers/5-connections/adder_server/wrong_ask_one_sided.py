# mistake: ask answers the challenge by hand, and does not challenge the server: the two halves are out of step
# fails: ask_in_order
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener, answer_challenge


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
    answers = []
    with Client(address) as server:
        answer_challenge(server, authkey)
        for pair in pairs:
            server.send(pair)
            answers.append(server.recv())
    return answers
