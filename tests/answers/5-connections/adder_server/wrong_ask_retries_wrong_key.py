# mistake: ask retries on every exception and gives up with a RuntimeError, with the wrong key too
# fails: ask_wrong_key, ask_nobody
import time
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener


def serve(address, authkey, clients):
    with Listener(address, authkey=authkey) as listener:
        served = 0
        while served < clients:
            try:
                connection = listener.accept()
            except (AuthenticationError, EOFError, OSError):
                continue
            served += 1
            try:
                while True:
                    x, y = connection.recv()
                    connection.send(x + y)
            except (EOFError, OSError):
                connection.close()


def ask(address, authkey, pairs):
    for _ in range(3):
        try:
            connection = Client(address, authkey=authkey)
            break
        except Exception:
            time.sleep(0.01)
    else:
        raise RuntimeError("no connection after three tries")
    with connection:
        answers = []
        for pair in pairs:
            connection.send(pair)
            answers.append(connection.recv())
        return answers
