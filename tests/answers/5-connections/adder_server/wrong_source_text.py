# mistake: the program of the text: the first wrong key ends it, and it never stops by itself
# fails: serve_answers
# told: for a client, and none comes
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener


def serve(address, authkey, clients):
    server = Listener(address=address, authkey=authkey)
    while True:
        conn = server.accept()
        while True:
            try:
                x, y = conn.recv()
            except EOFError:
                break
            result = x + y
            conn.send(result)
        conn.close()


def ask(address, authkey, pairs):
    with Client(address, authkey=authkey) as conn:
        answers = []
        for pair in pairs:
            conn.send(pair)
            answers.append(conn.recv())
        return answers
