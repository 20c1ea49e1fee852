# mistake: collects the questions of a client and answers them when it has hung up, as a web server would
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
                questions = []
                try:
                    while True:
                        questions.append(client.recv())
                except EOFError:
                    pass
                try:
                    for x, y in questions:
                        client.send(x + y)
                except OSError:
                    pass


def ask(address, authkey, pairs):
    with Client(address, authkey=authkey) as server:
        answers = []
        for pair in pairs:
            server.send(pair)
            answers.append(server.recv())
        return answers
