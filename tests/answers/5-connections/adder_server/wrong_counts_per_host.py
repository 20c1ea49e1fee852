# mistake: remembers who has been served by the address of the caller, and counts each only once
# fails: serve_one_after_another
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener


def serve(address, authkey, clients):
    known = set()
    with Listener(address, authkey=authkey) as listener:
        while len(known) < clients:
            try:
                connection = listener.accept()
            except (AuthenticationError, EOFError, OSError):
                continue
            last = listener.last_accepted
            known.add(last[0] if last else last)
            with connection:
                try:
                    while True:
                        x, y = connection.recv()
                        connection.send(x + y)
                except (EOFError, OSError):
                    pass


def ask(address, authkey, pairs):
    with Client(address, authkey=authkey) as connection:
        answers = []
        for pair in pairs:
            connection.send(pair)
            answers.append(connection.recv())
        return answers
