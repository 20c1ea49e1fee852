# mistake: keeps the listener in a global, open
# fails: serve_stops_listening, leaves_nothing
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener


LISTENERS = []


def serve(address, authkey, clients):
    LISTENERS.append(Listener(address, authkey=authkey))
    served = 0
    while served < clients:
        try:
            conn = LISTENERS[-1].accept()
        except (AuthenticationError, EOFError, OSError):
            continue
        served += 1
        try:
            while True:
                x, y = conn.recv()
                conn.send(x + y)
        except (EOFError, OSError):
            conn.close()


def ask(address, authkey, pairs):
    with Client(address, authkey=authkey) as conn:
        answers = []
        for pair in pairs:
            conn.send(pair)
            answers.append(conn.recv())
        return answers
