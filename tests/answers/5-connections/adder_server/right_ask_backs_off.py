# right: ask tries eight times, and each time waits twice as long, by an event that nobody sets
import threading
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener


def serve(address, authkey, clients):
    with Listener(address, authkey=authkey) as listener:
        while clients > 0:
            try:
                client = listener.accept()
            except (AuthenticationError, EOFError, OSError):
                pass
            else:
                clients -= 1
                converse(client)


def converse(client):
    with client:
        while True:
            try:
                a, b = client.recv()
            except (EOFError, OSError):
                return
            try:
                client.send(a + b)
            except OSError:
                return


def connect(address, authkey):
    for attempt in range(8):
        try:
            return Client(address, authkey=authkey)
        except OSError:
            threading.Event().wait(0.01 * 2**attempt)
    return Client(address, authkey=authkey)


def ask(address, authkey, pairs):
    connection = connect(address, authkey)
    try:
        answers = []
        for pair in pairs:
            connection.send(pair)
            answers.append(connection.recv())
        return answers
    finally:
        connection.close()
