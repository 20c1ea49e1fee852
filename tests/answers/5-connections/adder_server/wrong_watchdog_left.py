# mistake: serve starts a thread that would tell how many clients have come, and leaves it waiting
# fails: leaves_nothing
import threading
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener


def admit(listener):
    while True:
        try:
            return listener.accept()
        except (AuthenticationError, EOFError, OSError):
            pass


def tell(come):
    number = 0
    while True:
        come.acquire()
        number += 1
        print("client", number)


def serve(address, authkey, clients):
    come = threading.Semaphore(0)
    threading.Thread(target=tell, args=(come,), daemon=True).start()
    with Listener(address, authkey=authkey) as listener:
        for _ in range(clients):
            with admit(listener) as client:
                come.release()
                try:
                    while True:
                        x, y = client.recv()
                        client.send(x + y)
                except (EOFError, OSError):
                    pass


def ask(address, authkey, pairs):
    with Client(address, authkey=authkey) as server:
        answers = []
        for pair in pairs:
            server.send(pair)
            answers.append(server.recv())
        return answers
