# mistake: accepts and keeps the next client before it answers the first: with the last one it waits for one too many
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
        following = admit(listener)
        for _ in range(clients):
            connection, following = following, admit(listener)
            with connection:
                try:
                    while True:
                        x, y = connection.recv()
                        connection.send(x + y)
                except (EOFError, OSError):
                    pass
        following.close()


def ask(address, authkey, pairs):
    with Client(address, authkey=authkey) as connection:
        answers = []
        for pair in pairs:
            connection.send(pair)
            answers.append(connection.recv())
        return answers
