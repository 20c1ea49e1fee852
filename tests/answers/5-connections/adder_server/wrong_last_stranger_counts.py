# mistake: counts whoever fails after the server has welcomed him: the second half of the key check is taken for service
# fails: serve_survives_key_check
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener, answer_challenge, deliver_challenge


def serve(address, authkey, clients):
    with Listener(address) as listener:
        while clients:
            client = listener.accept()
            with client:
                try:
                    deliver_challenge(client, authkey)
                except (AuthenticationError, EOFError, OSError):
                    continue
                clients -= 1
                try:
                    answer_challenge(client, authkey)
                    while True:
                        x, y = client.recv()
                        client.send(x + y)
                except (AuthenticationError, EOFError, OSError):
                    pass


def ask(address, authkey, pairs):
    with Client(address, authkey=authkey) as server:
        answers = []
        for pair in pairs:
            server.send(pair)
            answers.append(server.recv())
        return answers
