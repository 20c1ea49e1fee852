# right: each client is answered in a child process, one after another
import multiprocessing as mp
from multiprocessing.connection import Client, Listener


def answer(conn):
    try:
        while True:
            x, y = conn.recv()
            conn.send(x + y)
    except (EOFError, OSError):
        conn.close()


def serve(address, authkey, clients):
    listener = Listener(address, authkey=authkey)
    served = 0
    while served < clients:
        try:
            conn = listener.accept()
        except (mp.AuthenticationError, EOFError, OSError):
            continue
        served += 1
        child = mp.Process(target=answer, args=(conn,))
        child.start()
        conn.close()
        child.join()
    listener.close()


def ask(address, authkey, pairs):
    conn = Client(address, authkey=authkey)
    answers = []
    for pair in pairs:
        conn.send(pair)
        answers.append(conn.recv())
    conn.close()
    return answers
