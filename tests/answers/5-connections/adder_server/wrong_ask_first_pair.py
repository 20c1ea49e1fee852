# mistake: ask needs a first pair
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
    with Client(address, authkey=authkey) as conn:
        conn.send(pairs[0])
        answers = [conn.recv()]
        for pair in pairs[1:]:
            conn.send(pair)
            answers.append(conn.recv())
        return answers
