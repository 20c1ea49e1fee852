# mistake: ask sends y first
# fails: ask_in_order
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
            try:
                while True:
                    x, y = connection.recv()
                    connection.send(x + y)
            except (EOFError, OSError):
                connection.close()


def ask(address, authkey, pairs):
    with Client(address, authkey=authkey) as connection:
        answers = []
        for x, y in pairs:
            connection.send((y, x))
            answers.append(connection.recv())
        return answers
