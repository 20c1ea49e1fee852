# right: send_bytes and recv_bytes with pickle, in a class
import pickle
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener


class Server:
    def __init__(self, address, authkey):
        self.listener = Listener(address, authkey=authkey)

    def __enter__(self):
        return self

    def __exit__(self, *details):
        self.listener.close()

    def clients(self):
        while True:
            try:
                yield self.listener.accept()
            except (AuthenticationError, EOFError, OSError):
                pass

    def answer(self, conn):
        try:
            while True:
                x, y = pickle.loads(conn.recv_bytes())
                conn.send_bytes(pickle.dumps(x + y))
        except (EOFError, ConnectionError, OSError):
            conn.close()


def serve(address, authkey, clients):
    with Server(address, authkey) as server:
        for _, conn in zip(range(clients), server.clients()):
            server.answer(conn)


def ask(address, authkey, pairs):
    with Client(address, authkey=authkey) as conn:
        def one(pair):
            conn.send_bytes(pickle.dumps(pair))
            return pickle.loads(conn.recv_bytes())

        return list(map(one, pairs))
