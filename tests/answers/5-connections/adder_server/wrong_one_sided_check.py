# mistake: checks the client, and does not let it check the server
# fails: serve_answers
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener, deliver_challenge


def serve(address, authkey, clients):
    with Listener(address) as listener:
        served = 0
        while served < clients:
            conn = listener.accept()
            try:
                deliver_challenge(conn, authkey)
            except (AuthenticationError, EOFError, OSError):
                continue
            served += 1
            try:
                while True:
                    x, y = conn.recv()
                    conn.send(x + y)
            except (EOFError, OSError, TypeError, ValueError, KeyError):
                conn.close()
            except Exception:
                conn.close()


def ask(address, authkey, pairs):
    with Client(address, authkey=authkey) as conn:
        answers = []
        for pair in pairs:
            conn.send(pair)
            answers.append(conn.recv())
        return answers
