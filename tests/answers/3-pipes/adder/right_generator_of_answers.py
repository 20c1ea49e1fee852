# right: a generator asks; recursion-free adder with a helper that says whether to go on
from multiprocessing import Pipe, Process


def _questions(connection):
    while True:
        try:
            yield connection.recv()
        except (EOFError, ConnectionResetError):
            return


def adder(pipe):
    server, client = pipe
    client.close()
    for x, y in _questions(server):
        try:
            server.send(x + y)
        except (BrokenPipeError, ConnectionResetError):
            break
    server.close()


def _answers(client, pairs):
    for pair in pairs:
        client.send(pair)
        yield client.recv()


def ask(pairs):
    server, client = Pipe()
    process = Process(target=adder, args=((server, client),))
    process.start()
    server.close()
    found = [*_answers(client, pairs)]
    client.close()
    process.join()
    return found
