# right: the pipe is made by hand: a socketpair, each socket detached into a Connection
import socket
from contextlib import closing
from multiprocessing import Process
from multiprocessing.connection import Connection


def two_way_pipe():
    return tuple(Connection(end.detach()) for end in socket.socketpair())


def adder(pipe):
    server, client = pipe
    client.close()
    with server:
        while True:
            try:
                x, y = server.recv()
                server.send(x + y)
            except (EOFError, OSError):
                break


def ask(pairs):
    server, client = two_way_pipe()
    process = Process(target=adder, args=((server, client),))
    process.start()
    server.close()
    with closing(client):
        answers = [(client.send(pair), client.recv())[1] for pair in pairs]
    process.join()
    return answers
