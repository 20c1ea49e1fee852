# mistake: with nobody there ask prints a message and leaves by sys.exit
# fails: ask_nobody
import sys
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
    try:
        connection = Client(address, authkey=authkey)
    except OSError:
        sys.exit("no server")
    answers = []
    with connection:
        for pair in pairs:
            connection.send(pair)
            answers.append(connection.recv())
    return answers
