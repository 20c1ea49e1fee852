# mistake: after a failed key check it accepts once more, without a guard round the second try
# fails: serve_survives_key_check
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener


def serve(address, authkey, clients):
    with Listener(address, authkey=authkey) as listener:
        for _ in range(clients):
            try:
                connection = listener.accept()
            except (AuthenticationError, EOFError, OSError):
                connection = listener.accept()
            try:
                while True:
                    x, y = connection.recv()
                    connection.send(x + y)
            except (EOFError, OSError):
                connection.close()


def ask(address, authkey, pairs):
    with Client(address, authkey=authkey) as connection:
        answers = []
        for pair in pairs:
            connection.send(pair)
            answers.append(connection.recv())
        return answers
