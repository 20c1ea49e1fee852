# right: own sockets under Connection objects, the key check by the library
import os
import socket
from multiprocessing.connection import Client, Connection, answer_challenge, deliver_challenge


def serve(address, authkey, clients):
    family = socket.AF_UNIX if isinstance(address, str) else socket.AF_INET
    with socket.socket(family) as listening:
        if family == socket.AF_INET:
            listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        listening.bind(address)
        listening.listen(8)
        while clients:
            accepted, _ = listening.accept()
            with Connection(accepted.detach()) as conn:
                try:
                    deliver_challenge(conn, authkey)
                    answer_challenge(conn, authkey)
                except Exception:
                    continue
                clients -= 1
                try:
                    while True:
                        x, y = conn.recv()
                        conn.send(x + y)
                except (EOFError, OSError):
                    pass
    if family == socket.AF_UNIX:
        os.unlink(address)


def ask(address, authkey, pairs):
    answers = []
    with Client(address, "AF_UNIX" if isinstance(address, str) else "AF_INET", authkey) as conn:
        for pair in pairs:
            conn.send(pair)
            answers.append(conn.recv())
    return answers
