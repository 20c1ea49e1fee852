# right: a thread admits the clients and starts a thread for each, which waits for the one before it to end
import threading
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener


def admit(listener):
    while True:
        try:
            return listener.accept()
        except (AuthenticationError, EOFError, OSError):
            pass


def answer(client, before):
    if before is not None:
        before.join()
    try:
        while True:
            x, y = client.recv()
            client.send(x + y)
    except (EOFError, OSError):
        client.close()


def admit_all(listener, clients, threads):
    for _ in range(clients):
        client = admit(listener)
        thread = threading.Thread(target=answer, args=(client, threads[-1] if threads else None))
        thread.start()
        threads.append(thread)


def serve(address, authkey, clients):
    threads = []
    with Listener(address, authkey=authkey) as listener:
        admitting = threading.Thread(target=admit_all, args=(listener, clients, threads))
        admitting.start()
        admitting.join()
    for thread in threads:
        thread.join()


def ask(address, authkey, pairs):
    with Client(address, authkey=authkey) as server:
        answers = []
        for pair in pairs:
            server.send(pair)
            answers.append(server.recv())
        return answers
