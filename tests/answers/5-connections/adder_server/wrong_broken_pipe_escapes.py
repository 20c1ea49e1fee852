# mistake: only EOFError ends a client: one that vanishes stops the server
# fails: serve_survives_vanishing
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
            with conn:
                while True:
                    try:
                        x, y = conn.recv()
                    except EOFError:
                        break
                    conn.send(x + y)


def ask(address, authkey, pairs):
    with Client(address, authkey=authkey) as conn:
        answers = []
        for pair in pairs:
            conn.send(pair)
            answers.append(conn.recv())
        return answers
