# mistake: serves in a thread and returns at once
# fails: serve_answers
import threading
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener


def run(listener, clients):
    served = 0
    while served < clients:
        try:
            conn = listener.accept()
        except (AuthenticationError, EOFError, OSError):
            continue
        served += 1
        try:
            while True:
                x, y = conn.recv()
                conn.send(x + y)
        except (EOFError, OSError):
            conn.close()


def serve(address, authkey, clients):
    with Listener(address, authkey=authkey) as listener:
        threading.Thread(target=run, args=(listener, clients), daemon=True).start()


def ask(address, authkey, pairs):
    with Client(address, authkey=authkey) as conn:
        answers = []
        for pair in pairs:
            conn.send(pair)
            answers.append(conn.recv())
        return answers
