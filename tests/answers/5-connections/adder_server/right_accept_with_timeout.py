# right: sockets get a timeout while serve runs, so that accept looks up now and then; the time over is no reason to give up
import socket
from contextlib import contextmanager
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener


@contextmanager
def timeouts(seconds):
    before = socket.getdefaulttimeout()
    socket.setdefaulttimeout(seconds)
    try:
        yield
    finally:
        socket.setdefaulttimeout(before)


def serve(address, authkey, clients):
    served = 0
    with timeouts(0.25), Listener(address, authkey=authkey) as listener:
        while served < clients:
            try:
                client = listener.accept()
            except TimeoutError:
                continue
            except (AuthenticationError, EOFError, OSError):
                continue
            with client:
                answer(client)
            served += 1


def answer(client):
    try:
        for x, y in iter(client.recv, None):
            client.send(x + y)
    except (EOFError, OSError):
        return


def ask(address, authkey, pairs):
    with Client(address, authkey=authkey) as server:
        answers = []
        for pair in pairs:
            server.send(pair)
            answers.append(server.recv())
        return answers
