# right: an ExitStack, operator.add, and a bounded number of tries without a pause
from contextlib import ExitStack
from itertools import count
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener
from operator import add

NO_CLIENT = (AuthenticationError, EOFError, OSError)
GONE = (EOFError, OSError)


def serve(address, authkey, clients):
    with ExitStack() as stack:
        listener = stack.enter_context(Listener(address, authkey=authkey))
        for number in count(1):
            if number > clients:
                return
            _serve_one(listener)


def _serve_one(listener):
    try:
        conn = listener.accept()
    except NO_CLIENT:
        return _serve_one(listener)
    with conn:
        try:
            while True:
                conn.send(add(*conn.recv()))
        except GONE:
            return None


def ask(address, authkey, pairs):
    error = None
    for _ in range(100):
        try:
            conn = Client(address, authkey=authkey)
        except OSError as failed:
            error = failed
        else:
            with conn:
                return [conn.recv() for pair in pairs if conn.send(pair) is None]
    raise error
