# mistake: the key of the current process in place of the argument
# fails: serve_answers
# told: was refused in the key check
from multiprocessing import AuthenticationError, current_process
from multiprocessing.connection import Client, Listener


def serve(address, authkey, clients):
    with Listener(address, authkey=bytes(current_process().authkey)) as listener:
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


def ask(address, authkey, pairs):
    with Client(address, authkey=authkey) as conn:
        answers = []
        for pair in pairs:
            conn.send(pair)
            answers.append(conn.recv())
        return answers
