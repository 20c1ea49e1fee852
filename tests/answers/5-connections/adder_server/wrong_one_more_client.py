# mistake: waits for one client more than it should
# fails: serve_answers
# told: for a client, and none comes
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener


def serve(address, authkey, clients):
    with Listener(address, authkey=authkey) as listener:
        served = 0
        while served <= clients:
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
                conn.close()


def ask(address, authkey, pairs):
    with Client(address, authkey=authkey) as conn:
        answers = []
        for pair in pairs:
            conn.send(pair)
            answers.append(conn.recv())
        return answers
