# right: the last client admitted, the listener is closed first; BaseException clauses in a finally style
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener


def serve(address, authkey, clients):
    listener = Listener(address, authkey=authkey)
    while True:
        try:
            connection = listener.accept()
        except (AuthenticationError, EOFError, OSError):
            continue
        clients -= 1
        if clients == 0:
            listener.close()
        try:
            while True:
                try:
                    pair = connection.recv()
                except EOFError:
                    break
                first, second = pair
                connection.send(first + second)
        except OSError:
            pass
        finally:
            connection.close()
        if clients == 0:
            break


def ask(address, authkey, pairs):
    connection = Client(address, authkey=authkey)
    with connection as server:
        queue = list(reversed(pairs))
        answers = []
        while queue:
            server.send(queue.pop())
            answers.append(server.recv())
        return answers
