# mistake: one adder for the life of the program, started at the first call and ended by atexit
# fails: ask_leaves_nothing
import atexit
from multiprocessing import Pipe, Process


def adder(pipe):
    server, client = pipe
    client.close()
    with server:
        while True:
            try:
                x, y = server.recv()
                server.send(x + y)
            except (EOFError, OSError):
                break


class Adder:
    process = None


def start():
    server, Adder.client = pipe = Pipe()
    Adder.process = Process(target=adder, args=(pipe,))
    Adder.process.start()
    server.close()
    atexit.register(stop)


def stop():
    Adder.client.close()
    Adder.process.join()


def ask(pairs):
    if Adder.process is None:
        start()
    answers = []
    for pair in pairs:
        Adder.client.send(pair)
        answers.append(Adder.client.recv())
    return answers
