# right: closes the listener as soon as the last client is in, then answers it
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener


def serve(address, authkey, clients):
    listener = Listener(address, authkey=authkey)
    left = clients
    while left:
        try:
            conn = listener.accept()
        except (AuthenticationError, EOFError, OSError):
            continue
        left -= 1
        if left == 0:
            listener.close()
        while True:
            try:
                x, y = conn.recv()
                conn.send(x + y)
            except (EOFError, OSError):
                break
        conn.close()


def ask(address, authkey, pairs):
    if len(pairs) == 0:
        return []
    conn = Client(address, authkey=authkey)
    answers = []
    for pair in pairs:
        conn.send(tuple(pair))
        answers.append(conn.recv())
    conn.close()
    return answers
