# right: a thread accepts and queues clients, the caller answers them in turn
import queue
import threading
from multiprocessing import AuthenticationError
from multiprocessing.connection import Client, Listener


def serve(address, authkey, clients):
    waiting = queue.Queue()
    listener = Listener(address, authkey=authkey, backlog=5)

    def accept():
        accepted = 0
        while accepted < clients:
            try:
                waiting.put(listener.accept())
                accepted += 1
            except (AuthenticationError, EOFError, OSError):
                pass

    thread = threading.Thread(target=accept)
    thread.start()
    for _ in range(clients):
        conn = waiting.get()
        try:
            while True:
                x, y = conn.recv()
                conn.send(x + y)
        except (EOFError, OSError):
            pass
        conn.close()
    thread.join()
    listener.close()


def ask(address, authkey, pairs):
    conn = Client(address, authkey=authkey)
    answers = [None] * len(pairs)
    for index in range(len(pairs)):
        conn.send(pairs[index])
        answers[index] = conn.recv()
    conn.close()
    return answers
