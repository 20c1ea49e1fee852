# mistake: a client that asks nothing does not count
# fails: serve_survives_vanishing
# told: for a client, and none comes
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
            answers = 0
            try:
                while True:
                    x, y = conn.recv()
                    conn.send(x + y)
                    answers += 1
            except (EOFError, OSError):
                conn.close()
            if answers:
                served += 1


def ask(address, authkey, pairs):
    with Client(address, authkey=authkey) as conn:
        answers = []
        for pair in pairs:
            conn.send(pair)
            answers.append(conn.recv())
        return answers
