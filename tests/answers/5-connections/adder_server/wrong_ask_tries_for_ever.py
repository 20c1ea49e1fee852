# mistake: ask tries for ever, with pauses
# fails: ask_nobody
# told: after thousands of them it still tries
import time
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener


def serve(address, authkey, clients):
    with Listener(address, authkey=authkey) as listener:
        served = 0
        while served < clients:
            try:
                conn = listener.accept()
            except (AuthenticationError, EOFError, OSError):
                continue
            served += 1
            try:
                while True:
                    x, y = conn.recv()
                    conn.send(x + y)
            except (EOFError, OSError):
                pass
            finally:
                conn.close()


def ask(address, authkey, pairs):
    conn = None
    while conn is None:
        try:
            conn = Client(address, authkey=authkey)
        except OSError:
            time.sleep(0.1)
    answers = []
    with conn:
        for pair in pairs:
            conn.send(pair)
            answers.append(conn.recv())
    return answers
