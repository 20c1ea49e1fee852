# right: with nobody there ask raises an OSError of its own choice, made from the library's one
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener


def serve(address, authkey, clients):
    with Listener(address, authkey=authkey) as listener:
        for _ in range(clients):
            conn = None
            while conn is None:
                try:
                    conn = listener.accept()
                except (AuthenticationError, EOFError, OSError):
                    conn = None
            try:
                while True:
                    x, y = conn.recv()
                    x += y
                    conn.send(x)
            except (EOFError, OSError):
                conn.close()


class NobodyThere(ConnectionError):
    pass


def ask(address, authkey, pairs):
    try:
        server = Client(address, authkey=authkey)
    except OSError as error:
        raise NobodyThere(f"nobody listens at {address}") from error
    with server:
        answers = []
        for pair in pairs:
            server.send(pair)
            answers += [server.recv()]
        return answers
