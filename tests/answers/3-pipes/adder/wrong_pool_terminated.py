# mistake: the adder runs in a Pool that is terminated while it waits
# fails: ask_ends_by_closing
from multiprocessing import Pipe, Pool


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
    server, client = Pipe()
    with Pool(1) as pool:
        pool.apply_async(adder, ((server, client),))
        answers = []
        for pair in pairs:
            client.send(pair)
            answers.append(client.recv())
    pool.join()
    server.close()
    client.close()
    return answers
