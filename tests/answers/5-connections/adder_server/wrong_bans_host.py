# mistake: whoever has failed the key check is banned by his address: so is everybody else who calls from there
# fails: serve_survives_key_check
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener


def caller_of(listener):
    caller = listener.last_accepted
    return caller[0] if isinstance(caller, tuple) else caller


def serve(address, authkey, clients):
    banned = set()
    with Listener(address, authkey=authkey) as listener:
        while clients:
            try:
                client = listener.accept()
            except (AuthenticationError, EOFError, OSError):
                banned.add(caller_of(listener))
                continue
            with client:
                if caller_of(listener) in banned:
                    continue
                clients -= 1
                try:
                    while True:
                        x, y = client.recv()
                        client.send(x + y)
                except (EOFError, OSError):
                    pass


def ask(address, authkey, pairs):
    with Client(address, authkey=authkey) as server:
        answers = []
        for pair in pairs:
            server.send(pair)
            answers.append(server.recv())
        return answers
