# mistake: sends every pair before it takes the first answer
# fails: ask_large
# told: to send: the pipe is full, and nobody reads it
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
    process.start()
    server.close()
    for pair in pairs:
        client.send(pair)
    answers = [client.recv() for _ in pairs]
    client.close()
    process.join()
    return answers
