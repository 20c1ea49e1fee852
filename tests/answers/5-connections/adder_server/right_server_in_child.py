# right: serve runs the whole server in a child process and waits for it
from multiprocessing import AuthenticationError, Process
from multiprocessing.connection import Client, Listener


def _serve(address, authkey, clients):
    with Listener(address, authkey=authkey) as listener:
        for _ in range(clients):
            while True:
                try:
                    conn = listener.accept()
                    break
                except (AuthenticationError, EOFError, OSError):
                    pass
            try:
                while True:
                    x, y = conn.recv()
                    conn.send(x + y)
            except (EOFError, OSError):
                conn.close()


def serve(address, authkey, clients):
    child = Process(target=_serve, args=(address, authkey, clients))
    child.start()
    child.join()


def ask(address, authkey, pairs):
    conn = Client(address, authkey=authkey)
    answers = []
    for question in pairs:
        conn.send(question)
        answers.append(conn.recv())
    conn.close()
    return answers
