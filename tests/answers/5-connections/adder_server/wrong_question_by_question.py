# mistake: serves all clients in turn, one question each, once all are there
# fails: serve_one_after_another
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener, wait


def serve(address, authkey, clients):
    with Listener(address, authkey=authkey) as listener:
        there = []
        while len(there) < clients:
            try:
                there.append(listener.accept())
            except (AuthenticationError, EOFError, OSError):
                continue
    while there:
        for conn in wait(there):
            try:
                x, y = conn.recv()
                conn.send(x + y)
            except (EOFError, OSError):
                there.remove(conn)
                conn.close()


def ask(address, authkey, pairs):
    with Client(address, authkey=authkey) as conn:
        answers = []
        for pair in pairs:
            conn.send(pair)
            answers.append(conn.recv())
        return answers
