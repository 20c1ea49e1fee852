# mistake: start() forgotten
# fails: ask_in_order
# told: has no end as long as its other end is open somewhere
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
    server, client = Pipe()
    process = Process(target=adder, args=((server, client),))
    answers = []
    for pair in pairs:
        client.send(pair)
        answers.append(client.recv())
    client.close()
    process.join()
    return answers
