# right: receives into a small buffer of its own; a longer message comes with the BufferTooShort exception
import pickle
from multiprocessing import AuthenticationError, BufferTooShort
from multiprocessing.connection import Client, Listener

BUFFER = bytearray(512)


def take(connection):
    try:
        size = connection.recv_bytes_into(BUFFER)
    except BufferTooShort as error:
        return pickle.loads(error.args[0])
    return pickle.loads(bytes(BUFFER[:size]))


def admit(listener):
    while True:
        try:
            return listener.accept()
        except (AuthenticationError, EOFError, OSError):
            pass


def serve(address, authkey, clients):
    with Listener(address, authkey=authkey) as listener:
        for _ in range(clients):
            with admit(listener) as client:
                try:
                    while True:
                        x, y = take(client)
                        client.send_bytes(pickle.dumps(x + y))
                except (EOFError, OSError):
                    pass


def ask(address, authkey, pairs):
    with Client(address, authkey=authkey) as server:
        answers = []
        for pair in pairs:
            server.send_bytes(pickle.dumps(pair, protocol=4))
            answers.append(take(server))
        return answers
