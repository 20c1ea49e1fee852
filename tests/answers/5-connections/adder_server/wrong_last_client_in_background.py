# mistake: each client is answered by a daemon thread, of which the last one is not waited for
# fails: serve_answers
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener
from threading import Thread


def answer(connection):
    with connection:
        try:
            while True:
                x, y = connection.recv()
                connection.send(x + y)
        except (EOFError, OSError):
            pass


def serve(address, authkey, clients):
    thread = None
    with Listener(address, authkey=authkey) as listener:
        served = 0
        while served < clients:
            if thread is not None:
                thread.join()
                thread = None
            try:
                connection = listener.accept()
            except (AuthenticationError, EOFError, OSError):
                continue
            served += 1
            thread = Thread(target=answer, args=(connection,), daemon=True)
            thread.start()


def ask(address, authkey, pairs):
    with Client(address, authkey=authkey) as connection:
        answers = []
        for pair in pairs:
            connection.send(pair)
            answers.append(connection.recv())
        return answers
