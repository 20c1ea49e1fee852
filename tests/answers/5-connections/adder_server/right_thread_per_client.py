# right: a thread for each client, and a lock that lets one of them answer at a time
import threading
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener


def answer(conn, turn):
    with turn, conn:
        try:
            while True:
                x, y = conn.recv()
                conn.send(x + y)
        except (EOFError, OSError):
            pass


def serve(address, authkey, clients):
    turn = threading.Lock()
    threads = []
    with Listener(address, authkey=authkey, backlog=16) as listener:
        while len(threads) < clients:
            try:
                conn = listener.accept()
            except (AuthenticationError, EOFError, OSError):
                continue
            thread = threading.Thread(target=answer, args=(conn, turn))
            thread.start()
            threads.append(thread)
        for thread in threads:
            thread.join()


def ask(address, authkey, pairs):
    with Client(address, authkey=authkey) as conn:
        answers = []
        for x, y in pairs:
            conn.send((x, y))
            answers.append(conn.recv())
    return answers
