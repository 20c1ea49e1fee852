# mistake: serves for ever
# fails: serve_answers
# told: for a client, and none comes
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener


def serve(address, authkey, clients):
    with Listener(address, authkey=authkey) as listener:
        while True:
            try:
                conn = listener.accept()
                while True:
                    x, y = conn.recv()
                    conn.send(x + y)
            except (AuthenticationError, EOFError, OSError):
                continue


def ask(address, authkey, pairs):
    with Client(address, authkey=authkey) as conn:
        answers = []
        for pair in pairs:
            conn.send(pair)
            answers.append(conn.recv())
        return answers
