# right: pickles of any size are sent over a socket in the internet family, which the caller listens at
import pickle
import socket
from multiprocessing import Process


def child(func, items, address):
    try:
        outcome = [func(item) for item in items]
    except Exception as error:
        outcome = error
    with socket.create_connection(address) as line:
        line.sendall(pickle.dumps((isinstance(outcome, Exception), outcome)))


def map_in_child(func, items):
    with socket.create_server(("127.0.0.1", 0)) as server:
        process = Process(target=child, args=(func, list(items), server.getsockname()))
        process.start()
        line, _ = server.accept()
    with line, line.makefile("rb") as file:
        failed, value = pickle.load(file)
    process.join()
    if failed:
        raise value
    return value
