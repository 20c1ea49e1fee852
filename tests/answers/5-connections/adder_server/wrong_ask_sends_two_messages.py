# mistake: ask sends x and y as two messages
# fails: ask_in_order
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
    answers = []
    with Client(address, authkey=authkey) as conn:
        for x, y in pairs:
            conn.send(x)
            conn.send(y)
            answers.append(conn.recv())
    return answers
