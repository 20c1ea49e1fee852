# mistake: ask keeps the answers in a dictionary by pair: a pair asked twice is answered once, some cannot be hashed
# fails: ask_in_order
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
            try:
                while True:
                    x, y = connection.recv()
                    connection.send(x + y)
            except (EOFError, OSError):
                connection.close()


def ask(address, authkey, pairs):
    with Client(address, authkey=authkey) as connection:
        answers = {}
        for pair in pairs:
            if pair not in answers:
                connection.send(pair)
                answers[pair] = connection.recv()
        return [answers[pair] for pair in pairs]
