# mistake: a thread for the client, which serve does not wait for: it returns while the last one is still being served
# fails: serve_stops_listening
import threading
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener


def answer(conn):
    with conn:
        try:
            while True:
                x, y = conn.recv()
                conn.send(x + y)
        except (EOFError, OSError):
            pass


def serve(address, authkey, clients):
    before = None
    with Listener(address, authkey=authkey) as listener:
        served = 0
        while served < clients:
            try:
                conn = listener.accept()
            except (AuthenticationError, EOFError, OSError):
                continue
            served += 1
            if before is not None:
                before.join()
            before = threading.Thread(target=answer, args=(conn,))
            before.start()


def ask(address, authkey, pairs):
    with Client(address, authkey=authkey) as conn:
        answers = []
        for pair in pairs:
            conn.send(pair)
            answers.append(conn.recv())
        return answers
