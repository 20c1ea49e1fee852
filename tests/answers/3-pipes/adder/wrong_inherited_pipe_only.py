# mistake: run in a Process subclass inside ask: only a forked child knows it
# fails: ask_start_methods
from multiprocessing import Pipe, Process


def adder(pipe):
    server_end, client_end = pipe
    client_end.close()
    with server_end:
        while True:
            try:
                x, y = server_end.recv()
                server_end.send(x + y)
            except (EOFError, OSError):
                return


def ask(pairs):
    pipe = Pipe()

    class Adder(Process):
        def run(self):
            adder(pipe)

    process = Adder()
    process.start()
    pipe[0].close()
    answers = []
    with pipe[1]:
        for pair in pairs:
            pipe[1].send(pair)
            answers.append(pipe[1].recv())
    process.join()
    return answers
