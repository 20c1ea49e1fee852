# right: select.select before every read, raw file descriptors dup'ed and given back
import os
import select
from multiprocessing import Pipe, Process
from multiprocessing.connection import Connection


def adder(pipe):
    server_end, client_end = pipe
    client_end.close()
    copy = Connection(os.dup(server_end.fileno()))
    server_end.close()
    while True:
        select.select([copy], [], [])
        try:
            pair = copy.recv()
            answer = pair[0] + pair[1]
            copy.send(answer)
        except (EOFError, OSError):
            break
    copy.close()


def ask(pairs):
    server_end, client_end = Pipe()
    process = Process(target=adder, args=((server_end, client_end),))
    process.start()
    server_end.close()
    answers = [None] * len(pairs)
    for i in range(len(pairs)):
        client_end.send(pairs[i])
        select.select([client_end], [], [])
        answers[i] = client_end.recv()
    client_end.close()
    process.join()
    return answers
