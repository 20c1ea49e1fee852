# mistake: answers each client in a child whose target is a closure
# fails: leaves_nothing
from multiprocessing import AuthenticationError, Process
from multiprocessing.connection import Client, Listener


def serve(address, authkey, clients):
    with Listener(address, authkey=authkey) as listener:
        served = 0
        while served < clients:
            try:
                conn = listener.accept()
            except (AuthenticationError, EOFError, OSError):
                continue
            served += 1

            def answer():
                try:
                    while True:
                        x, y = conn.recv()
                        conn.send(x + y)
                except (EOFError, OSError):
                    conn.close()

            child = Process(target=answer)
            child.start()
            conn.close()
            child.join()


def ask(address, authkey, pairs):
    with Client(address, authkey=authkey) as conn:
        answers = []
        for pair in pairs:
            conn.send(pair)
            answers.append(conn.recv())
        return answers
