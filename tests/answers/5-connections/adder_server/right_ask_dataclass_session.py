# right: ask is a frozen dataclass that can be called in a with statement; serve goes by recursion over the clients
from dataclasses import dataclass
from functools import cached_property
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener


def admit(listener):
    while True:
        try:
            return listener.accept()
        except (AuthenticationError, EOFError, OSError):
            pass


def answer(client):
    with client:
        while True:
            try:
                x, y = client.recv()
            except (EOFError, OSError):
                break
            try:
                client.send(x + y)
            except OSError:
                break


def rest_of_them(listener, clients):
    answer(admit(listener))
    if clients > 1:
        rest_of_them(listener, clients - 1)


def serve(address, authkey, clients):
    with Listener(address, authkey=authkey) as listener:
        rest_of_them(listener, clients)


@dataclass
class Session:
    address: object
    key: bytes

    @cached_property
    def line(self):
        return Client(self.address, authkey=self.key)

    def __enter__(self):
        self.line  # noqa: B018 - connects
        return self

    def __exit__(self, *exception):
        self.line.close()

    def __call__(self, pair):
        self.line.send(pair)
        return self.line.recv()


def ask(address, authkey, pairs):
    with Session(address, authkey) as session:
        return [*map(session, pairs)]
