# right: ask tries to connect a number of times, with pauses
import time
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener


def serve(address, authkey, clients):
    listener = Listener(address, authkey=authkey)
    for _ in range(clients):
        client = None
        while not client:
            try:
                client = listener.accept()
            except (AuthenticationError, OSError, EOFError):
                client = None
        try:
            while True:
                x, y = client.recv()
                total = x + y
                client.send(total)
        except (OSError, EOFError):
            client.close()
    listener.close()


def connect(address, authkey, tries=20):
    for left in range(tries, 0, -1):
        try:
            return Client(address, authkey=authkey)
        except OSError:
            if left == 1:
                raise
            time.sleep(0.25)


def ask(address, authkey, pairs):
    conn = connect(address, authkey)
    answers = []
    try:
        for pair in pairs:
            conn.send(pair)
            answers.append(conn.recv())
    finally:
        conn.close()
    return answers
