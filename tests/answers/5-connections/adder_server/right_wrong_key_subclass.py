# right: ask raises a subclass of AuthenticationError; serve answers in a thread that it joins before the next client
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener
from threading import Thread


class WrongKey(AuthenticationError):
    pass


def answers(connection):
    try:
        while True:
            connection.send(sum_of(*connection.recv()))
    except (EOFError, OSError):
        pass
    finally:
        connection.close()


def sum_of(x, y):
    return x + y


def serve(address, authkey, clients):
    listener = Listener(address, authkey=authkey)
    try:
        while clients:
            try:
                connection = listener.accept()
            except (AuthenticationError, EOFError, OSError):
                continue
            clients -= 1
            thread = Thread(target=answers, args=[connection], daemon=True)
            thread.start()
            thread.join()
    finally:
        listener.close()


def ask(address, authkey, pairs):
    try:
        connection = Client(address, authkey=authkey)
    except AuthenticationError as error:
        raise WrongKey("the server has another key") from error
    results = []
    for pair in pairs:
        connection.send(pair)
        results.append(connection.recv())
    connection.close()
    return results
