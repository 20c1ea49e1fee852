# mistake: only EOFError after a whole number of questions counts; a reset is "not served"
# fails: serve_survives_vanishing
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener


def serve(address, authkey, clients):
    with Listener(address, authkey=authkey) as listener:
        while clients > 0:
            try:
                connection = listener.accept()
            except (AuthenticationError, EOFError, OSError):
                continue
            with connection:
                try:
                    while True:
                        x, y = connection.recv()
                        connection.send(x + y)
                except EOFError:
                    clients -= 1
                except OSError as error:
                    print("client lost:", error)


def ask(address, authkey, pairs):
    with Client(address, authkey=authkey) as connection:
        answers = []
        for pair in pairs:
            connection.send(pair)
            answers.append(connection.recv())
        return answers
