# mistake: the adder's process is made by os.fork and waited for by nobody
# fails: ask_leaves_nothing
import os
from multiprocessing import Pipe


def adder(pipe):
    server_end, client_end = pipe
    client_end.close()
    with server_end:
        while True:
            try:
                x, y = server_end.recv()
                server_end.send(x + y)
            except (EOFError, OSError):
                return


def ask(pairs):
    server_end, client_end = pipe = Pipe()
    if os.fork() == 0:
        adder(pipe)
        os._exit(0)
    server_end.close()
    answers = []
    with client_end:
        for pair in pairs:
            client_end.send(pair)
            answers.append(client_end.recv())
    return answers
