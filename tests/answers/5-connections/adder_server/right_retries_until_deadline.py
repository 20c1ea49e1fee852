# right: ask tries for ten seconds by the monotonic clock
from contextlib import closing
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener
from time import monotonic, sleep


def serve(address, authkey, clients):
    with closing(Listener(address, authkey=authkey)) as listener:
        while clients > 0:
            try:
                client = listener.accept()
            except (AuthenticationError, EOFError, OSError):
                continue
            clients -= 1
            with closing(client):
                while answered(client):
                    pass


def answered(client):
    try:
        x, y = client.recv()
        client.send(x + y)
    except (EOFError, OSError):
        return False
    return True


def ask(address, authkey, pairs):
    give_up = monotonic() + 10
    while True:
        try:
            conn = Client(address, authkey=authkey)
            break
        except (ConnectionRefusedError, FileNotFoundError):
            if monotonic() > give_up:
                raise
            sleep(0.05)
    with closing(conn):
        answers = []
        for pair in pairs:
            conn.send(pair)
            answers.append(conn.recv())
    return answers
