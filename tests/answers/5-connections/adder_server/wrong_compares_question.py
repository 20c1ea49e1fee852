# mistake: a client may say ("bye", "bye"): every question is compared with that, and some cannot be compared
# fails: serve_answers
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
                    while (pair := client.recv()) != ("bye", "bye"):
                        client.send(pair[0] + pair[1])
                except (EOFError, OSError):
                    pass


def ask(address, authkey, pairs):
    with Client(address, authkey=authkey) as server:
        answers = []
        for pair in pairs:
            server.send(pair)
            answers.append(server.recv())
        return answers
