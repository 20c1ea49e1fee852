# right: the family is given by hand, the old file of a socket is taken away first; ask polls before it receives
import os
from multiprocessing import AuthenticationError
from multiprocessing import connection as mpc


def family(address):
    return "AF_INET" if isinstance(address, tuple) else "AF_UNIX"


def serve(address, authkey, clients):
    if family(address) == "AF_UNIX" and os.path.exists(address):
        os.unlink(address)
    listener = mpc.Listener(address, family(address), clients, authkey=authkey)
    remaining = clients
    try:
        while remaining > 0:
            try:
                with listener.accept() as conn:
                    remaining -= 1
                    while True:
                        x, y = conn.recv()
                        conn.send(x + y)
            except (AuthenticationError, EOFError, OSError):
                continue
    finally:
        listener.close()


def ask(address, authkey, pairs):
    with mpc.Client(address, family(address), authkey) as conn:
        answers = []
        for pair in pairs:
            conn.send(pair)
            while not conn.poll(0.5):
                pass
            answers.append(conn.recv())
    return answers
