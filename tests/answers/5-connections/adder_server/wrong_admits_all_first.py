# mistake: lets all clients in before it answers the first one, who waits for as long as the others do not come
# fails: serve_one_after_another
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener


def serve(address, authkey, clients):
    connections = []
    with Listener(address, authkey=authkey) as listener:
        while len(connections) < clients:
            try:
                connections.append(listener.accept())
            except (AuthenticationError, EOFError, OSError):
                pass
    for connection in connections:
        with connection:
            try:
                while True:
                    x, y = connection.recv()
                    connection.send(x + y)
            except (EOFError, OSError):
                pass


def ask(address, authkey, pairs):
    with Client(address, authkey=authkey) as connection:
        answers = []
        for pair in pairs:
            connection.send(pair)
            answers.append(connection.recv())
        return answers
