# mistake: ask adds in the caller; no process at all
# fails: ask_own_process
from multiprocessing import Pipe, Process


def adder(pipe):
    server, client = pipe
    client.close()
    try:
        while True:
            x, y = server.recv()
            server.send(x + y)
    except (EOFError, OSError):
        pass
    finally:
        server.close()


def ask(pairs):
    return [x + y for x, y in pairs]
