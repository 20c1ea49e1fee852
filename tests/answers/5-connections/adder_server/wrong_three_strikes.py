# mistake: gives up after three failed key checks, "to stop attackers"
# fails: serve_survives_key_check
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener


def serve(address, authkey, clients):
    failures = 0
    with Listener(address, authkey=authkey) as listener:
        while clients and failures < 3:
            try:
                connection = listener.accept()
            except (AuthenticationError, EOFError, OSError):
                failures += 1
                continue
            clients -= 1
            with connection:
                try:
                    while True:
                        x, y = connection.recv()
                        connection.send(x + y)
                except (EOFError, OSError):
                    pass


def ask(address, authkey, pairs):
    with Client(address, authkey=authkey) as connection:
        answers = []
        for pair in pairs:
            connection.send(pair)
            answers.append(connection.recv())
        return answers
