# mistake: listens at localhost, whatever the host is
# fails: serve_answers
# told: nobody listened there
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener


def serve(address, authkey, clients):
    if not isinstance(address, str):
        address = ("localhost", address[1])
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
                conn.close()


def ask(address, authkey, pairs):
    with Client(address, authkey=authkey) as conn:
        answers = []
        for pair in pairs:
            conn.send(pair)
            answers.append(conn.recv())
        return answers
