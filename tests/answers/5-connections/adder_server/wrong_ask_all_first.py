# mistake: ask sends every pair before it takes the first answer
# fails: ask_large
# told: to send: the pipe is full, and nobody reads it
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
        for pair in pairs:
            conn.send(pair)
        return [conn.recv() for _ in pairs]
