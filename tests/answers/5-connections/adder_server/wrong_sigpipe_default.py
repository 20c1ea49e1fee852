# mistake: SIGPIPE gets its default action, as in many a tutorial on sockets: a client that vanishes kills the server
# fails: serve_survives_vanishing
import signal
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener


def admit(listener):
    while True:
        try:
            return listener.accept()
        except (AuthenticationError, EOFError, OSError):
            pass


def serve(address, authkey, clients):
    signal.signal(signal.SIGPIPE, signal.SIG_DFL)
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
    with Client(address, authkey=authkey) as server:
        answers = []
        for pair in pairs:
            server.send(pair)
            answers.append(server.recv())
        return answers
