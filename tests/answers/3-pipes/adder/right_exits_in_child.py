# right: the target that ask starts calls adder and then leaves its process with os._exit(0), everything closed
import os
from multiprocessing import Pipe, Process


def adder(pipe):
    server_end, client_end = pipe
    client_end.close()
    with server_end:
        try:
            while True:
                x, y = server_end.recv()
                server_end.send(x + y)
        except (EOFError, OSError):
            return


def _run_adder(pipe):
    adder(pipe)
    os._exit(0)


def ask(pairs):
    server_end, client_end = Pipe()
    process = Process(target=_run_adder, args=((server_end, client_end),))
    process.start()
    server_end.close()
    answers = []
    for pair in pairs:
        client_end.send(pair)
        answers.append(client_end.recv())
    client_end.close()
    process.join()
    return answers
