# mistake: keeps its copy of the server end in a list of the module
# fails: ask_leaves_nothing
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


KEPT = []


def ask(pairs):
    server, client = Pipe()
    KEPT.append(server)
    process = Process(target=adder, args=((server, client),))
    process.start()
    answers = []
    for pair in pairs:
        client.send(pair)
        answers.append(client.recv())
    client.close()
    process.join()
    return answers
