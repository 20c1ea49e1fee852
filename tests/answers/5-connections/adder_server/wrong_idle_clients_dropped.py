# mistake: hangs up on a client that has been silent for half a second
# fails: serve_one_after_another
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener


def serve(address, authkey, clients):
    with Listener(address, authkey=authkey) as listener:
        served = 0
        while served < clients:
            try:
                connection = listener.accept()
            except (AuthenticationError, EOFError, OSError):
                continue
            served += 1
            with connection:
                try:
                    while connection.poll(0.5):
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
