# right: a generator is sent the pairs and yields the sums; the talk with a client is a helper that says how it ended
from enum import Enum, auto
from itertools import count
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener


class End(Enum):
    HUNG_UP = auto()
    VANISHED = auto()


def sums():
    total = None
    while True:
        x, y = yield total
        total = x + y


def talk(client):
    adder = sums()
    next(adder)
    while True:
        try:
            client.send(adder.send(client.recv()))
        except EOFError:
            return End.HUNG_UP
        except OSError:
            return End.VANISHED


def admit(listener):
    while True:
        try:
            return listener.accept()
        except (AuthenticationError, EOFError, OSError):
            pass


def serve(address, authkey, clients):
    listener = Listener(address=address, authkey=authkey)
    try:
        for number in count(1):
            if number > clients:
                return
            client = admit(listener)
            try:
                print("client", number, talk(client).name.lower())
            finally:
                client.close()
    finally:
        listener.close()


def ask(address, authkey, pairs):
    with Client(address, authkey=authkey) as server:
        answers = []
        for pair in pairs:
            server.send(pair)
            answers.append(server.recv())
        return answers
