# right: a child for each client, by os.fork and os.waitpid, one after another
import os
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener


def serve(address, authkey, clients):
    with Listener(address, authkey=authkey) as listener:
        served = 0
        while served < clients:
            try:
                connection = listener.accept()
            except (AuthenticationError, EOFError, OSError):
                continue
            served += 1
            child = os.fork()
            if not child:
                try:
                    while True:
                        x, y = connection.recv()
                        connection.send(x + y)
                finally:
                    os._exit(0)
            connection.close()
            os.waitpid(child, 0)


def ask(address, authkey, pairs):
    with Client(address, authkey=authkey) as connection:
        return [(connection.send(pair), connection.recv())[1] for pair in pairs]
