# right: adder is a task of a ProcessPoolExecutor, its pipe kept in a global of the worker by the initializer
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pipe

_pipes = []


def adder(pipe):
    server_end, client_end = pipe
    client_end.close()
    try:
        while True:
            x, y = server_end.recv()
            server_end.send(x + y)
    except (EOFError, ConnectionResetError, BrokenPipeError):
        server_end.close()


def _keep(pipe):
    _pipes.append(pipe)


def _serve():
    adder(_pipes.pop())


def ask(pairs):
    pipe = Pipe()
    server_end, client_end = pipe
    with ProcessPoolExecutor(1, initializer=_keep, initargs=(pipe,)) as executor:
        task = executor.submit(_serve)
        with client_end:
            answers = []
            for pair in pairs:
                client_end.send(pair)
                answers.append(client_end.recv())
        server_end.close()
        task.result()
    return answers
