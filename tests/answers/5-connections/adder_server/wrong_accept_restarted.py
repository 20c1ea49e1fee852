# mistake: after a failed key check the listener is closed and made anew: who was waiting is turned away
# fails: serve_refuses_wrong_key
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener


def serve(address, authkey, clients):
    listener = Listener(address, authkey=authkey)
    while clients > 0:
        try:
            connection = listener.accept()
        except (AuthenticationError, EOFError, OSError):
            listener.close()
            listener = Listener(address, authkey=authkey)
            continue
        clients -= 1
        with connection:
            try:
                while True:
                    x, y = connection.recv()
                    connection.send(x + y)
            except (EOFError, OSError):
                pass
    listener.close()


def ask(address, authkey, pairs):
    with Client(address, authkey=authkey) as connection:
        answers = []
        for pair in pairs:
            connection.send(pair)
            answers.append(connection.recv())
        return answers
