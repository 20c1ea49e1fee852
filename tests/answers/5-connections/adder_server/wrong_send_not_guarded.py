# mistake: recv is guarded against a client that vanishes, send is not
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
            while True:
                try:
                    x, y = conn.recv()
                except (EOFError, OSError):
                    conn.close()
                    break
                conn.send(x + y)


def ask(address, authkey, pairs):
    with Client(address, authkey=authkey) as conn:
        answers = []
        for pair in pairs:
            conn.send(pair)
            answers.append(conn.recv())
        return answers
