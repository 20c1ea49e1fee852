# mistake: a thread for each client, and nothing that makes them take turns
# fails: serve_one_after_another
import threading
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener


def answer(conn):
    try:
        while True:
            x, y = conn.recv()
            conn.send(x + y)
    except (EOFError, OSError):
        conn.close()


def serve(address, authkey, clients):
    threads = []
    with Listener(address, authkey=authkey) as listener:
        while len(threads) < clients:
            try:
                conn = listener.accept()
            except (AuthenticationError, EOFError, OSError):
                continue
            threads.append(threading.Thread(target=answer, args=(conn,)))
            threads[-1].start()
    for thread in threads:
        thread.join()


def ask(address, authkey, pairs):
    with Client(address, authkey=authkey) as conn:
        answers = []
        for pair in pairs:
            conn.send(pair)
            answers.append(conn.recv())
        return answers
