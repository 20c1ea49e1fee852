# mistake: the adder runs in a thread
# fails: ask_own_process
from multiprocessing import Pipe
from threading import Thread


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
    thread = Thread(target=answer, args=(server,))
    thread.start()
    answers = []
    for pair in pairs:
        client.send(pair)
        answers.append(client.recv())
    client.close()
    thread.join()
    return answers


def answer(server):
    try:
        while True:
            x, y = server.recv()
            server.send(x + y)
    except (EOFError, OSError):
        server.close()
