# mistake: ask talks over a duplicate of the client end and closes only that one before it joins
# fails: ask_in_order
import os
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection


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
    server, client = pipe = Pipe()
    child = Process(target=adder, args=(pipe,))
    child.start()
    server.close()
    talking = Connection(os.dup(client.fileno()))
    answers = []
    for pair in pairs:
        talking.send(pair)
        answers.append(talking.recv())
    talking.close()
    child.join()
    return answers
