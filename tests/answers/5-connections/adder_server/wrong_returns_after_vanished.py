# mistake: a client that hangs up ends the function, not only the loop over its questions
# fails: serve_one_after_another, serve_survives_vanishing
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
                while True:
                    try:
                        x, y = connection.recv()
                        connection.send(x + y)
                    except (EOFError, OSError):
                        return


def ask(address, authkey, pairs):
    with Client(address, authkey=authkey) as connection:
        answers = []
        for pair in pairs:
            connection.send(pair)
            answers.append(connection.recv())
        return answers
