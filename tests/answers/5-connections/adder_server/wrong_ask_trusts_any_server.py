# mistake: ask sends the server a challenge and does not look at what comes back
# fails: ask_wrong_key
import os
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener, answer_challenge


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
                        x, y = client.recv()
                        client.send(x + y)
                except (EOFError, OSError):
                    pass


def ask(address, authkey, pairs):
    answers = []
    with Client(address) as server:
        answer_challenge(server, authkey)
        server.send_bytes(b"#CHALLENGE#" + os.urandom(20))
        server.recv_bytes(256)
        server.send_bytes(b"#WELCOME#")
        for pair in pairs:
            server.send(pair)
            answers.append(server.recv())
    return answers
