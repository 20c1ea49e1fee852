# right: adder is the initializer of the only worker of a ProcessPoolExecutor
from concurrent.futures import ProcessPoolExecutor
from multiprocessing import Pipe


def adder(pipe):
    server, client = pipe
    client.close()
    while True:
        try:
            x, y = server.recv()
            server.send(x + y)
        except (EOFError, OSError):
            server.close()
            return


def nothing():
    """Submitted so that there is a worker at all."""


def ask(pairs):
    answers = []
    pipe = server, client = Pipe()
    with ProcessPoolExecutor(max_workers=1, initializer=adder, initargs=(pipe,)) as executor:
        executor.submit(nothing)
        for pair in pairs:
            client.send(pair)
            answers.append(client.recv())
        client.close()
    server.close()
    return answers
