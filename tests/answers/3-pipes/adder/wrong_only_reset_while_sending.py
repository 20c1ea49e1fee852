# mistake: send is guarded against BrokenPipeError alone, and recv against EOFError and BrokenPipeError: a reset escapes
# fails: adder_undelivered
from multiprocessing import Pipe, Process


def adder(pipe):
    server, client = pipe
    client.close()
    try:
        while True:
            x, y = server.recv()
            server.send(x + y)
    except (EOFError, BrokenPipeError):
        pass
    finally:
        server.close()


def ask(pairs):
    server, client = pipe = Pipe()
    child = Process(target=adder, args=(pipe,))
    child.start()
    server.close()
    answers = []
    for pair in pairs:
        client.send(pair)
        answers.append(client.recv())
    client.close()
    child.join()
    return answers
