# right: adder is the initializer of a Pool of one, closed and joined
from multiprocessing import Pipe, Pool


def adder(pipe):
    mine, theirs = pipe
    theirs.close()
    with mine:
        for x, y in iter(lambda: receive(mine), None):
            try:
                mine.send(x + y)
            except OSError:
                return


def receive(connection):
    try:
        return connection.recv()
    except (EOFError, OSError):
        return None


def ask(pairs):
    server, client = Pipe()
    pool = Pool(1, adder, [(server, client)])
    server.close()
    try:
        answers = []
        for pair in pairs:
            client.send(pair)
            answers += [client.recv()]
    finally:
        client.close()
        pool.close()
        pool.join()
    return answers
