# mistake: the adder calls itself for the next pair, until the interpreter refuses to go deeper
# fails: ask_large
from multiprocessing import Pipe, Process


def adder(pipe):
    server_end, client_end = pipe
    client_end.close()
    _next(server_end)
    server_end.close()


def _next(end):
    try:
        x, y = end.recv()
        end.send(x + y)
    except (EOFError, ConnectionError):
        return
    _next(end)


def ask(pairs):
    pipe = Pipe()
    process = Process(target=adder, args=(pipe,))
    process.start()
    pipe[0].close()
    answers = []
    for pair in pairs:
        pipe[1].send(pair)
        answers.append(pipe[1].recv())
    pipe[1].close()
    process.join()
    return answers
