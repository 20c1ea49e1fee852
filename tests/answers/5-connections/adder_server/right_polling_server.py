# right: the server polls its connection, and selects on nothing else
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener, wait


def serve(address, authkey, clients):
    listener = Listener(address, authkey=authkey)
    served = 0
    while served != clients:
        try:
            conn = listener.accept()
        except (AuthenticationError, EOFError, OSError):
            continue
        gone = False
        while not gone:
            if not wait([conn], timeout=0.1):
                continue
            try:
                x, y = conn.recv()
                conn.send(x + y)
            except (EOFError, OSError):
                gone = True
        conn.close()
        served += 1
    listener.close()


def ask(address, authkey, pairs):
    conn = Client(address, authkey=authkey)
    answers = []
    for pair in pairs:
        conn.send(pair)
        while not conn.poll(0.5):
            pass
        answers.append(conn.recv())
    conn.close()
    return answers
