# mistake: a client that vanishes is not counted
# fails: serve_survives_vanishing
# told: for a client, and none comes
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener


def serve(address, authkey, clients):
    with Listener(address, authkey=authkey) as listener:
        served = 0
        while served < clients:
            try:
                with listener.accept() as conn:
                    while True:
                        try:
                            x, y = conn.recv()
                        except EOFError:
                            served += 1
                            break
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
