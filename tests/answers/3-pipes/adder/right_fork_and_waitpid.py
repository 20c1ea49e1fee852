# right: os.fork and os.waitpid, the child leaves by sys.exit in its own branch
import os
import sys
from multiprocessing import Pipe


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
    server, client = Pipe()
    sys.stdout.flush()
    pid = os.fork()
    if pid == 0:
        status = 1
        try:
            adder((server, client))
            status = 0
        finally:
            os._exit(status)
    server.close()
    try:
        answers = []
        for x, y in pairs:
            client.send((x, y))
            answers.append(client.recv())
        return answers
    finally:
        client.close()
        _, status = os.waitpid(pid, 0)
        if status:
            print("the adder ended with status", os.waitstatus_to_exitcode(status), file=sys.stderr)
