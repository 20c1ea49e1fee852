# mistake: whatever ends a client is printed and raised again after the connection has been closed
# fails: serve_survives_vanishing
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
            except EOFError:
                connection.close()
            except OSError as error:
                connection.close()
                print("client lost", error)
                raise


def ask(address, authkey, pairs):
    with Client(address, authkey=authkey) as connection:
        answers = []
        for pair in pairs:
            connection.send(pair)
            answers.append(connection.recv())
        return answers
