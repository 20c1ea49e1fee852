# mistake: answers each client in a child that nobody joins
# fails: leaves_nothing
from multiprocessing import AuthenticationError, Process
from multiprocessing.connection import Client, Listener, wait


def answer(conn):
    try:
        while True:
            x, y = conn.recv()
            conn.send(x + y)
    except (EOFError, OSError):
        conn.close()


def serve(address, authkey, clients):
    with Listener(address, authkey=authkey) as listener:
        served = 0
        while served < clients:
            try:
                conn = listener.accept()
            except (AuthenticationError, EOFError, OSError):
                continue
            served += 1
            child = Process(target=answer, args=(conn,))
            child.start()
            wait([child.sentinel])
            conn.close()


def ask(address, authkey, pairs):
    with Client(address, authkey=authkey) as conn:
        answers = []
        for pair in pairs:
            conn.send(pair)
            answers.append(conn.recv())
        return answers
