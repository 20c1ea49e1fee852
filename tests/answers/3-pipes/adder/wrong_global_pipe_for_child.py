# mistake: the child finds the pipe in a global that ask has set: fork only
# fails: ask_start_methods
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


PIPE = None


def serve():
    adder(PIPE)


def ask(pairs):
    global PIPE
    PIPE = server, client = Pipe()
    process = Process(target=serve)
    process.start()
    server.close()
    answers = []
    for pair in pairs:
        client.send(pair)
        answers.append(client.recv())
    client.close()
    process.join()
    PIPE = None
    return answers
