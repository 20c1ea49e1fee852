# mistake: a new listener for each client: who comes early is turned away
# fails: serve_one_after_another
# told: nobody listened there
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener


def serve(address, authkey, clients):
    for _ in range(clients):
        conn = None
        while conn is None:
            with Listener(address, authkey=authkey) as listener:
                try:
                    conn = listener.accept()
                except (AuthenticationError, EOFError, OSError):
                    pass
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
